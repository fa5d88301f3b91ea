import { speakerClassOf, wordSet } from "../../lexicon";
import { cueOf, isReportingVerb, isSayingVerb, type Token, wordAt } from "../../tokens";
import { belongs } from "./belongs";
import { bodySaid, sayingClauseEnd } from "./saying-clause";
import { isAuxiliary, isBaseVerb, isNoun, isPast } from "./verb-forms";

const MAX_RELATIVE = 16;
// The reason for not naming someone is not part of who they are.
const UNNAMED = wordSet(
  `anonymity anonymous anonymously named identified unnamed name names authorised authorized allowed permitted publicly
  quoted`,
);
const NEW_CLAUSE = wordSet("that what which who he she it they we i you and or not never also");

/** Whether a relative clause says who someone is: "two diplomats | who took part in the dinner |". */
export const saysWho = (tokens: Token[], first: number, end: number): boolean =>
  !tokens.slice(first, end).some(({ lower }) => UNNAMED.has(lower));

/** Where a restrictive relative clause ends, or the token itself if none begins there. */
export function clauseEnd(tokens: Token[], from: number, head: number, plural: boolean): number {
  if (wordAt(tokens, from) !== "who" && !describesGroup(tokens, from, head)) return from;
  const said = sayingClauseEnd(tokens, from);
  if (said >= 0) return said;
  let i = from + 1;
  while (
    i - from <= MAX_RELATIVE &&
    belongs(tokens, i, head) &&
    !endsClause(tokens, from, i, plural)
  )
    i++;
  // "A candidate who has called it “late”": the clause continues in quotation marks.
  const continues = tokens[i]?.kind === "mark" && (tokens[i + 1]?.span ?? -1) > tokens[head]!.span;
  return i - from <= MAX_RELATIVE && i > from + 2 && !continues ? i : from;
}

/** "The firm | that runs the port |", but not "the group | that Oslo banned |". */
function describesGroup(tokens: Token[], that: number, head: number): boolean {
  const verb = tokens[that + 1];
  if (wordAt(tokens, that) !== "that" || !verb || verb.cap) return false;
  if (speakerClassOf(tokens[head]!.lower) !== "group") return false;
  if (cueOf(verb)) return bodySaid(tokens, that);
  return isAuxiliary(verb) || isPast(verb) || /[^su'’]s$/.test(verb.lower);
}

function endsClause(tokens: Token[], from: number, i: number, plural: boolean): boolean {
  const t = tokens[i]!;
  // "Who died after a 16|-|hour shift": within a compound.
  const joined = t.text === "-" && t.start === tokens[i - 1]!.end && tokens[i + 1]?.start === t.end;
  if (t.kind !== "word" && t.kind !== "number" && !joined) return true;
  const before = tokens[i - 1]!;
  const compound = isAuxiliary(before);
  if (i > from + 1 && !compound && isSayingVerb(t)) return true;
  // "Who said she was the cousin of the dead | showed": a verb after a noun or a year.
  const behindNoun = isNoun(before) || before.kind === "number";
  if (i > from + 4 && isPast(t) && behindNoun) return true;
  if (i > from + 3 && behindNoun && (isReportingVerb(t) || (plural && isBaseVerb(t)))) return true;
  // "Columnists who ought to know better | have": a second verb belongs to the main clause.
  return i > from + 2 && !compound && isAuxiliary(t) && !NEW_CLAUSE.has(before.lower);
}
