// Finds where reported words begin after an addressee, a manner or a topic: "described to | the paper | how", "noted with
// satisfaction | the growth".
import { cueOf, type Sentence, type Token } from "../tokens";

const MAX_LISTENER = 8;
const TO_SOMEBODY =
  /^(?:describe|explain|recount|recall|suggest|propose|confirm|admit|confess|mention|report|say|complain|indicate|reveal|acknowledge|write|relate|hint|stress|concede|state|make|announce|point|signal|protest|remark|insist|swear|boast|lament|outline|detail)$/;
const QUESTION = /^(?:how|that|why|what|whether|when|where|who)$/;

/** "Described to this newspaper | how the door was left open", "hinted to aides | that". Returns -1 if there is nothing. */
export function clauseToSomebody(
  tokens: Token[],
  { last }: Sentence,
  cue: number,
  next: number,
): number {
  if (tokens[next]?.lower !== "to" || !TO_SOMEBODY.test(cueOf(tokens[cue])!.base)) return -1;
  for (let i = next + 2; i < Math.min(next + MAX_LISTENER, last - 1); i++) {
    const t = tokens[i]!;
    if (t.span >= 0 || t.kind === "mark" || /^[,;:]$/.test(t.text)) return -1;
    if (QUESTION.test(t.lower)) return i;
    if (cueOf(t)?.finite && !t.cap) return -1;
  }
  return -1;
}

const FEELING =
  /^(?:satisfaction|concern|regret|appreciation|interest|alarm|pleasure|pride|relief|dismay|sorrow|amusement|approval|disappointment|gratitude|caution|surprise|anger|horror|sadness|unease|anxiety|delight|indignation|confidence|certainty|conviction)$/;

/** "Noted with deep concern | the rise", "recalled with pride | that". Returns -1 if there is nothing. */
export function objectOfFeeling(tokens: Token[], { last }: Sentence, next: number): number {
  if (tokens[next]?.lower !== "with") return -1;
  const noun = FEELING.test(tokens[next + 1]?.lower ?? "") ? next + 1 : next + 2;
  if (!FEELING.test(tokens[noun]?.lower ?? "") || noun + 2 >= last) return -1;
  const opens = /^(?:the|an?|its|his|her|their|this|these|those|all|that|how|any|no)$/;
  return opens.test(tokens[noun + 1]!.lower) ? noun + 1 : -1;
}

/** "Put forward | a proposal", "spelled out | two conditions": an object behind the rest of an expression. Or -1. */
export function objectOfExpression(tokens: Token[], { last }: Sentence, cue: number): number {
  if (cueOf(tokens[cue])!.base !== "propose" || /^propos/.test(tokens[cue]!.lower)) return -1;
  return cue + 3 < last && tokens[cue + 2]!.kind === "word" ? cue + 2 : -1;
}

/** "Calls on the state to pay and | on firms to | disclose": where a further request begins. Or -1. */
export function furtherRequest(tokens: Token[], { last }: Sentence, cue: number): number {
  const on = /^(?:up)?on$/;
  if (cueOf(tokens[cue])!.base !== "call" || !on.test(tokens[cue + 1]?.lower ?? "")) return -1;
  for (let i = cue + 3; i < last - 3; i++) {
    if (tokens[i]!.span >= 0 || tokens[i]!.text === ";") return -1;
    if (tokens[i]!.lower === "and" && on.test(tokens[i + 1]!.lower))
      return hasInfinitive(tokens, i + 2, last) ? i + 2 : -1;
  }
  return -1;
}

function hasInfinitive(tokens: Token[], from: number, last: number): boolean {
  for (let i = from + 1; i < last - 1; i++) if (tokens[i]!.lower === "to") return true;
  return false;
}
