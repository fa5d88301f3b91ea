import { IRREGULAR_PASTS } from "../../lexicon";
import { mentionsBefore, passesOn, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import { cueOf, type Sentence, type Token } from "../../tokens";
import { isFronted } from "../before";
import { isAuxiliary } from "../clauses";
import type { ContentSpan } from "../content-span";
import { contentEnds } from "../ends";
import { appositionEnd } from "./source-apposition";
import { sourceIn } from "./source-phrases";

/** Adds what a phrase attributes to a source: "| it rained, | according to Lee", "in the words of a pilot, | it rained". */
export function addAccording(
  parsed: ParsedText,
  sentence: Sentence,
  cue: number,
  found: ContentSpan[],
): void {
  const { tokens } = parsed;
  const comma = tokens[cue - 1]?.text === "," ? cue - 1 : cue;
  const opens = cue <= sentence.first + 1;
  // "The talks were, in the words of an aide, “frank”": the source belongs to what follows.
  if (!opens && isAuxiliary(tokens[comma - 1]!) && tokens[cue]!.lower !== "according") return;
  const fronted = opens || isFronted(tokens, sentence.first, comma);
  const divided = !fronted && isSubject(tokens, sentence.first, comma);
  if (fronted || divided) addBehind(parsed, sentence, cue, found, divided);
  // "| The duties |, in the envoy's view, went too far": both parts are the envoy's.
  if (!fronted)
    found.push({
      cue,
      shape: "according before",
      first: sentence.first,
      last: comma,
      from: "sentence",
      to: "cue",
    });
}

const MAX_SUBJECT = 7;

/** Whether only the subject of what is said precedes the source: "The duties, | in the envoy's view, | went too far". */
const isSubject = (tokens: Token[], first: number, comma: number): boolean =>
  comma - first <= MAX_SUBJECT &&
  tokens[comma]!.text === "," &&
  tokens
    .slice(first, comma)
    .every(
      (t) => t.kind === "word" && t.span < 0 && !isAuxiliary(t) && !cueOf(t) && !isPast(t.lower),
    );

const opensNoun = (lower: string): boolean =>
  /^(?:an?|the|his|her|its|their|one|who|which|whose)$/.test(lower);

const isPast = (lower: string): boolean => /[^e]ed$/.test(lower) || IRREGULAR_PASTS.has(lower);

const MAX_SOURCE = 26;
// If a comma is this far from the phrase, none after it is tried.
const FAR = 8;

/**
 * Adds what may follow a source: after any comma, as the source may itself contain commas. If the source divides a
 * clause, only its verb can follow.
 */
function addBehind(
  parsed: ParsedText,
  sentence: Sentence,
  cue: number,
  found: ContentSpan[],
  divided: boolean,
): void {
  const { tokens } = parsed;
  for (let i = sourceIn(tokens, cue); i < Math.min(cue + MAX_SOURCE, sentence.last); i++) {
    if (tokens[i]!.text !== ",") continue;
    // "According to an official, who asked not to be named, | X".
    if (/^(?:who|which|whose|all|both)$/.test(tokens[i + 1]?.lower ?? "")) continue;
    const behind = appositionEnd(parsed, i);
    if (behind > i) {
      i = behind - 1;
      continue;
    }
    if (toldInRecord(parsed, cue, i)) return;
    const next = tokens[i + 1]!;
    if (divided && (next.cap || opensNoun(next.lower))) continue;
    for (const [last, to] of contentEnds(tokens, sentence, i + 1))
      found.push({ cue, shape: "according after", first: i + 1, last, from: "clause", to });
    if (i > cue + FAR) break;
  }
}

/** Whether a record or the press tells who says what follows: "According to the readout|,| Lee said that it was late". */
function toldInRecord({ tokens, mentions }: ParsedText, cue: number, comma: number): boolean {
  const source = mentions
    .slice(mentionsBefore(mentions, cue), mentionsBefore(mentions, comma))
    .at(-1);
  if (!source || !passesOn(tokens, source)) return false;
  const teller = mentions[mentionsBefore(mentions, comma)];
  return teller !== undefined && cueOf(tokens[phraseEnd(tokens, teller)])?.finite === true;
}
