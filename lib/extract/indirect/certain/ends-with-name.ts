import { PREPOSITIONS, speakerClassOf, wordSet } from "../../lexicon";
import { isPluralBehind, type Token } from "../../tokens";
import { isAuxiliary } from "../clauses";

const MAX_SUBJECT = 12;
const DETERMINER = wordSet("a an the its his her their one two three several");

/** Whether nothing follows a verb but its subject: "the gate will stay shut, | said the ministry". */
export function endsWithName(tokens: Token[], cue: number): boolean {
  const { sentence } = tokens[cue]!;
  const next = tokens[cue + 1];
  const opens =
    next &&
    (next.cap ||
      DETERMINER.has(next.lower) ||
      isTitled(tokens, cue + 1) ||
      isPluralBehind(tokens, cue));
  if (next?.sentence !== sentence || !opens) return false;
  for (let i = cue + 1; tokens[i]?.sentence === sentence; i++) {
    const t = tokens[i]!;
    if (t.text === ";") return i - cue <= MAX_SUBJECT;
    if (t.kind === "mark" || t.text === ":" || /^(?:that|whether)$/.test(t.lower)) return false;
    if (isAuxiliary(t)) return i - cue > MAX_SUBJECT;
  }
  return true;
}

const MAX_TITLE = 4;

/** Whether a lower-case office comes before a name: "| managing director | Ann Lee". */
function isTitled(tokens: Token[], first: number): boolean {
  for (let i = first; i < first + MAX_TITLE && tokens[i]?.kind === "word"; i++) {
    if (tokens[i]!.cap) return i > first && speakerClassOf(tokens[i - 1]!.lower) === "person";
    if (PREPOSITIONS.has(tokens[i]!.lower)) return false;
  }
  return false;
}
