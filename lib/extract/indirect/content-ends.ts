import { cueOf, type Sentence, type Token } from "../tokens";
import { isAuxiliary } from "./auxiliary";
import {
  corrects,
  isOccasion,
  isReportedAgain,
  isWhen,
  leaves,
  othersSay,
  saysMore,
  saysMoreNow,
  theySayMore,
} from "./further-clauses";

/** Words that can begin the content of indirect speech. */
export const OPENERS = new Set(["that", "to", "whether", "if", "how", "why", "what", "about"]);

// No content ends in one of these.
const DANGLING = new Set("and or but nor a an the as than".split(" "));
// No content ends in one of these before quoted words, which belong to the same phrase.
const BEFORE_PHRASE = new Set(
  `a an the and or but as of to in on for with by from at that which who is are was were be been his
  her its their our my your than so very too not no into about like called`.split(/\s+/),
);

/** Includes the closing mark if the content ends in quoted words. */
function throughMark(tokens: Token[], last: number): number {
  const { span } = tokens[last - 1]!;
  if (span < 0) return last;
  let end = last;
  while (tokens[end]?.span === span) end++;
  return tokens[end]?.kind === "mark" ? end + 1 : end;
}

const hasContent = ({ kind, lower }: Token): boolean =>
  kind === "number" || (kind === "word" && !BEFORE_PHRASE.has(lower) && !OPENERS.has(lower));

const opensQuotation = (tokens: Token[], i: number): boolean =>
  tokens[i]!.kind === "mark" && (tokens[i + 1]?.span ?? -1) >= 0;

/** Whether words between two tokens are in quotation marks. */
export const isQuotedIn = (tokens: Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ span }) => span >= 0);

// Tested first, because most words are none.
const JOINS = new Set(["and", "but", "while"]);
const JUDGES =
  /^(?:dismiss|reject|denounce|condemn|describe|brand|label|criticise|criticize|praise|hail)$/;
const SUBORDINATORS =
  /^(?:should|were|while|if|unless|although|though|whereas|because|since|when|after|even)$/;

/** Whether the verb that reports is in a subordinate clause, which a comma ends: "While Roe said X, | ...". */
function isSubordinate(tokens: Token[], sentence: Sentence, first: number): boolean {
  if (isRelative(tokens, first)) return true;
  const opener = tokens[sentence.first]!;
  if (!SUBORDINATORS.test(opener.lower)) return false;
  // A comma before the verb has ended the clause already, unless it sets off an apposition.
  let commas = 0;
  for (let i = sentence.first; i < first; i++) if (tokens[i]!.text === ",") commas++;
  return commas === 0 || commas === 2;
}

const MAX_VERB = 5;

/** "Marsh, who said | he had left|, insisted": the verb is in a clause between commas. */
function isRelative(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > first - MAX_VERB && i > 0; i--) {
    if (tokens[i]!.text === ",") return false;
    if (tokens[i]!.lower === "who") return tokens[i - 1]!.text === ",";
  }
  return false;
}

/** Where content that begins at `first` may end: the end of the sentence, and the breaks before it. */
export function contentEnds(
  tokens: Token[],
  sentence: Sentence,
  first: number,
  verb = "",
): Map<number, string> {
  const ends = new Map<number, string>();
  const put = (at: number, to: string) => {
    if (at > first && !ends.has(at) && !DANGLING.has(tokens[at - 1]!.lower)) ends.set(at, to);
  };
  let commas = 0;
  let clause = OPENERS.has(tokens[first - 1]!.lower) || OPENERS.has(tokens[first]!.lower);
  const subordinate = isSubordinate(tokens, sentence, first);
  for (let i = first; i < sentence.last; i++) {
    const t = tokens[i]!;
    if (opensQuotation(tokens, i)) {
      // "said that | “...”": the content is the quotation alone.
      if (!tokens.slice(first, i).some(hasContent)) return ends;
      const before = tokens[i - 1]!;
      const at = before.text === "," ? i - 1 : i;
      // "It was a | “disgrace”": the content includes the quoted words.
      if (!BEFORE_PHRASE.has(tokens[at - 1]!.lower)) put(at, "mark");
      while (i + 1 < sentence.last && tokens[i + 1]!.span >= 0) i++;
      continue;
    }
    // What follows a colon is a quotation of its own: "told the BBC: “...”".
    if (t.text === ":" && tokens[i + 1]?.kind === "mark") return ends;
    if (t.text === ";" && i > first) {
      put(i, "dash");
      return ends;
    }
    if (
      t.text === "," &&
      i > first &&
      (leaves(tokens, i) || isReportedAgain(tokens, sentence, i))
    ) {
      put(i, "comma");
      return ends;
    }
    // "Dismissed the report | as nonsense": what follows is the speaker's own judgement.
    const judged = t.lower === "as" && i > first && JUDGES.test(verb);
    // "Rejected attempts to present it as a threat": of what is attempted.
    if (judged && !tokens.slice(first, i).some(({ lower }) => lower === "to")) {
      put(i, "and");
      return ends;
    }
    // "Said that it was “late” | and that he would wait": a statement of its own.
    if (t.lower === "and" && tokens[i + 1]?.lower === "that" && isQuotedIn(tokens, first, i)) {
      put(tokens[i - 1]!.text === "," ? i - 1 : i, "and");
      return ends;
    }
    // "Calls on the state to pay | and on firms to disclose".
    if (t.lower === "and" && verb === "call" && /^(?:up)?on$/.test(tokens[i + 1]?.lower ?? "")) {
      put(i, "and");
      return ends;
    }
    const joins = i > first && JOINS.has(t.lower);
    if (joins && theySayMore(tokens, i)) {
      put(i - 1, "and");
      return ends;
    }
    if (joins && (saysMore(tokens, i) || saysMoreNow(tokens, i, first))) {
      put(tokens[i - 1]!.text === "," ? i - 1 : i, "and");
      return ends;
    }
    // "Lee said X | and Roe said Y".
    if (joins && othersSay(tokens, i)) {
      put(tokens[i - 1]!.text === "," ? i - 1 : i, "and");
      return ends;
    }
    if (t.text === "," && i > first && subordinate) {
      put(i, "comma");
      return ends;
    }
    if (i > first + 1 && !clause && isWhen(tokens, i)) {
      put(i, "time");
      return ends;
    }
    // "Confirmed the deal | in a brief statement".
    if (i > first && !clause && isOccasion(tokens, i)) {
      put(i, "occasion");
      return ends;
    }
    if (!clause && isAuxiliary(t)) clause = true;
    if (t.text === "," && i > first && ++commas <= 3 && !corrects(tokens, i)) put(i, "comma");
    // "To come | and see": one verb.
    const pair = /^(?:come|go|try|wait|stop|sit|stay)$/.test(tokens[i - 1]?.lower ?? "");
    if (i > first && (t.lower === "and" || t.lower === "but") && cueOf(tokens[i + 1]) && !pair)
      put(i, "and");
    if (t.kind === "punct" && /^(?:[—–;-]|--)$/.test(t.text)) put(i, "dash");
  }
  let last = sentence.last;
  while (
    last > first &&
    tokens[last - 1]!.kind !== "word" &&
    tokens[last - 1]!.kind !== "number" &&
    tokens[last - 1]!.text !== "%"
  )
    last--;
  put(throughMark(tokens, last), "stop");
  return ends;
}
