import { CALENDAR, SAYING_NOUNS } from "../../lexicon";
import { type Token, wordAt } from "../../tokens";
import { isDependent, saysClause, saysNounClause, thinksClause } from "../clauses";
import { tells } from "../starts";
import type { Report } from "./report";

/** Whether a clause can only be what its verb reports: "said | that", "believes | the glut will last". */
export function isCertainClause(report: Report): boolean {
  const { tokens, cue, first } = report;
  const directly = first === cue + 1;
  if (directly && (thinksClause(tokens, cue) || saysClause(tokens, cue))) return true;
  return (directly && saysNounClause(tokens, cue)) || isCertainThat(report);
}

function isCertainThat(report: Report): boolean {
  const { tokens, cue, first, kind } = report;
  const that = report.opener === "that" ? first : report.before === "that" ? first - 1 : -1;
  // "Requested | that": verbs that report more than words, too.
  if (that === cue + 1 && kind === "speak" && report.finite) return true;
  if (kind !== "say" || that < 0) return false;
  // "Said that", "told the council that", "..., adding that".
  if ((report.finite || report.joins) && !isOfNoun(tokens, cue, that)) return true;
  const dependent = isDependent(tokens, cue);
  // "Is expected to say | that", "the bishops warn | that", but not "will mention the man | that".
  if (that === cue + 1 && (report.speaks || dependent)) return true;
  // "Will tell you, if you ask, | that".
  return dependent && report.base === "tell" && PERSONAL.test(wordAt(tokens, cue + 1));
}

const PERSONAL = /^(?:me|us|him|her|them|you)$/;

/**
 * Whether the clause modifies the object of the verb, and is not what the verb reports: "Wrote | the bill | that",
 * "posted | a film | that".
 */
function isOfNoun(tokens: Token[], cue: number, that: number): boolean {
  if (that - cue < 3 || tells(tokens[cue])) return false;
  if (!/^(?:an?|the|his|her|its|their|two|three)$/.test(tokens[cue + 1]!.lower)) return false;
  return !tokens
    .slice(cue + 1, that)
    .some(({ lower }) => SAYING_NOUNS.has(lower) || CALENDAR.has(lower));
}
