// Clauses without a conjunction whose subject is a noun: "said | the public deserved better", "thinks | the glut will last".
import { cueOf, type Token } from "../tokens";
import { isAuxiliary } from "./auxiliary";
import { isPresent } from "./finite";

const THINKS = /^(?:believes?|thinks?|fears|hopes?|reckons?|suspects?|doubts?|argues?|insists?)$/;
const EXPECTS = /^(?:expects?)$/;
const OPENS = /^(?:the|an?|his|her|its|their|this|that|these|those|no|most|some)$/;
const MAX_AHEAD = 9;
const MAX_SENTENCE = 60;
const PAST =
  /[^e]ed$|^(?:went|came|took|gave|left|held|made|saw|met|won|lost|ran|fell|led|sent|got|kept|knew|felt|paid|stood|rose|lay|meant|needed|remained)$/;
const NOUN_END = /^(?:of|in|for|at|from|to|on|by|with|and|or|behind|between|over|under)$/;

const opens = (t: Token | undefined): boolean =>
  t?.kind === "word" && (OPENS.test(t.lower) || t.cap);

/** Whether what a verb of thinking reports follows it as a clause: "believes | the glut will last", "expects | Norway to pay". */
export function thinksClause(tokens: Token[], cue: number): boolean {
  const { lower } = tokens[cue]!;
  const present = lower.endsWith("s") || isPresent(tokens, cue);
  if (!present || !opens(tokens[cue + 1])) return false;
  if (EXPECTS.test(lower)) return follows(tokens, cue + 1, (t) => t.lower === "to");
  return THINKS.test(lower) && follows(tokens, cue + 1, isAuxiliary);
}

/** "Said | the public deserved better": a noun behind an article, and its verb. */
export function saysNounClause(tokens: Token[], cue: number): boolean {
  if (
    tokens[cue]!.lower !== "said" ||
    !/^(?:the|its|his|her|their|an?)$/.test(tokens[cue + 1]?.lower ?? "")
  )
    return false;
  // "X, | said | the minister": behind a comma or a mark, its subject.
  if (tokens[cue - 1]?.kind === "mark" || tokens[cue - 1]?.span !== -1) return false;
  // "Said the pier was safe, and others warned that": whose words go on where, is for the model to say.
  for (
    let i = cue + 2;
    i < cue + MAX_SENTENCE && tokens[i]?.sentence === tokens[cue]!.sentence;
    i++
  )
    if (cueOf(tokens[i])?.class === "say" && cueOf(tokens[i])!.finite) return false;
  for (let i = cue + 2; i < cue + MAX_AHEAD && tokens[i]?.kind === "word"; i++) {
    const t = tokens[i]!;
    if (/^(?:who|which|that)$/.test(t.lower)) return false;
    if (NOUN_END.test(t.lower) || t.cap) continue;
    if (isAuxiliary(t)) return true;
    if (
      i > cue + 2 &&
      PAST.test(t.lower) &&
      !cueOf(t) &&
      tokens[i + 1]?.kind === "word" &&
      !NOUN_END.test(tokens[i + 1]!.lower)
    )
      return true;
  }
  return false;
}

function follows(tokens: Token[], first: number, test: (t: Token) => boolean): boolean {
  for (let i = first + 1; i < first + MAX_AHEAD && tokens[i]?.kind === "word"; i++)
    if (test(tokens[i]!)) return true;
  return false;
}
