import { wordSet } from "../../lexicon";
import { cueOf, type Sentence, type Token, wordAt } from "../../tokens";
import { isAuxiliary, saysClause } from "../clauses";
import type { ContentSpan } from "../content-span";
import { contentEnds } from "../ends";
import { saysOf } from "./circumstances";
import { furtherClause, furtherRequest } from "./further-starts";
import { likelyStarts } from "./likely-starts";
import { colonBehindMatter } from "./matters-set-out";
import { sureStart } from "./sure-start";
import { clauseToListener } from "./told";

/** Adds what may be reported after a verb: "said that | ...", "pledged | to wait", "told aides | it was late". */
export function addAfter(
  tokens: Token[],
  sentence: Sentence,
  cue: number,
  found: ContentSpan[],
): void {
  if (saysOf(tokens, cue) && isBehindQuotation(tokens, cue)) return;
  // "As one envoy put | it |, “...”": the words follow.
  if (cueOf(tokens[cue])!.base === "put" && wordAt(tokens, cue + 1) === "it") return;
  if (isInGap(tokens, cue)) return;
  const colon = colonBehindMatter(tokens, sentence, cue);
  if (colon >= 0) {
    addBehindColon(tokens, sentence, cue, colon, found);
    return;
  }
  const add = (first: number, from: string, verb?: string) => {
    for (const [last, to] of contentEnds(tokens, sentence, first, verb))
      found.push({ cue, shape: "after", first, last, from, to });
  };
  const next = cue + (/^[,:]$/.test(wordAt(tokens, cue + 1)) ? 2 : 1);
  const sure = sureStart(tokens, sentence, cue, next);
  const told = sure < 0 ? clauseToListener(tokens, sentence, cue) : -1;
  if (sure >= 0) add(sure, "that");
  else if (told >= 0) add(told, "clause");
  else if (saysClause(tokens, cue)) add(cue + 1, "next");
  else {
    const { base } = cueOf(tokens[cue])!;
    for (const [first, from] of likelyStarts(tokens, sentence, cue, next)) add(first, from, base);
  }
  for (const first of [furtherClause(tokens, sentence, cue), furtherRequest(tokens, sentence, cue)])
    if (first >= 0) add(first, "second");
}

/** Adds what follows a colon, unless it is quoted: "set out her view: | the ferry should run". */
function addBehindColon(
  tokens: Token[],
  sentence: Sentence,
  cue: number,
  colon: number,
  found: ContentSpan[],
): void {
  const first = colon + 1;
  if (tokens[first]!.kind === "mark") return;
  for (const [last, to] of contentEnds(tokens, sentence, first))
    if (to === "stop") found.push({ cue, shape: "after", first, last, from: "clause", to });
}

// Verbs whose object is a thing, and no clause that a relative pronoun may be part of: "which Oslo says | will close".
const TAKES_THING = wordSet(
  `promise pledge offer announce unveil propose demand request defend criticise criticize reject welcome praise condemn
  denounce oppose support back endorse describe discuss outline publish release`,
);

/** Whether the verb of something else follows: "the aid that Oslo | promised | has been slow to arrive". */
function isInGap(tokens: Token[], cue: number): boolean {
  const next = tokens[cue + 1];
  return next !== undefined && isAuxiliary(next) && TAKES_THING.has(cueOf(tokens[cue])!.base);
}

const MAX_SUBJECT = 14;

/** Whether the sentence of a verb has words in quotation marks before it: “It is over,” Ruiz | said | of the strike. */
function isBehindQuotation(tokens: Token[], cue: number): boolean {
  const { sentence } = tokens[cue]!;
  for (let i = cue - 1; i > cue - MAX_SUBJECT && tokens[i]?.sentence === sentence; i--)
    if (tokens[i]!.kind === "mark") return true;
  return false;
}
