import { FINITE_AUXILIARIES, FUNCTION_WORDS, IRREGULAR_PASTS, wordSet } from "../../lexicon";
import { isSayingVerb, type Token, wordAt } from "../../tokens";
import { belongs } from "./belongs";

const MAX_RELATIVE = 16;
// The reason for not naming someone is not part of who they are.
const UNNAMED = wordSet(
  `asked declined requested spoke insisted refused wished wanted was were is are did had require requires speak speaks`,
);
const NEW_CLAUSE = wordSet("that what which who he she it they we i you and or not never also");

/** Where a restrictive relative clause ends: "two diplomats | who took part in the dinner |". */
export function relativeEnd(tokens: Token[], from: number, head: number): number {
  if (wordAt(tokens, from) !== "who" || UNNAMED.has(wordAt(tokens, from + 1))) return from;
  let i = from + 1;
  while (i - from <= MAX_RELATIVE && belongs(tokens, i, head) && !endsClause(tokens, from, i)) i++;
  return i - from <= MAX_RELATIVE && i > from + 2 ? i : from;
}

function endsClause(tokens: Token[], from: number, i: number): boolean {
  const t = tokens[i]!;
  // "Who died after a 16|-|hour shift": within a compound.
  const joined = t.text === "-" && t.start === tokens[i - 1]!.end && tokens[i + 1]?.start === t.end;
  if (t.kind !== "word" && t.kind !== "number" && !joined) return true;
  const before = tokens[i - 1]!;
  const compound = FINITE_AUXILIARIES.has(before.lower);
  if (i > from + 1 && !compound && isSayingVerb(t)) return true;
  // "Who said she was the cousin of the dead | showed": a past form after a noun.
  if (i > from + 4 && isPast(t) && isNoun(before)) return true;
  // "Columnists who ought to know better | have": a second verb belongs to the main clause.
  return (
    i > from + 2 && !compound && FINITE_AUXILIARIES.has(t.lower) && !NEW_CLAUSE.has(before.lower)
  );
}

const isPast = (t: Token): boolean =>
  !t.cap &&
  (/[^e]ed$/.test(t.lower) ||
    IRREGULAR_PASTS.has(t.lower) ||
    /^(?:told|showed|shook|smiled|shrugged)$/.test(t.lower));

const isNoun = (t: Token): boolean =>
  t.kind === "word" &&
  !FUNCTION_WORDS.has(t.lower) &&
  !/ly$/.test(t.lower) &&
  !FINITE_AUXILIARIES.has(t.lower) &&
  !isPast(t);
