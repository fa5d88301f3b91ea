import { isDateline, type Mention, relativeClause } from "../mentions";
import { scoreTrees, softmax, type Trees } from "../models";
import { type LinkedText, subjectFeatures } from "./subject-features";

// How many mentions are considered before and after the verb.
const MAX_BEFORE = 10;
const MAX_AFTER = 3;

/** The mentions in the sentence of a reporting verb that may be its subject. */
export function possibleSubjects(linked: LinkedText, cue: number): Mention[] {
  const { parsed, counts } = linked;
  const { tokens, mentions } = parsed;
  const here = counts.mentions[cue]!;
  const end = Math.min(here + MAX_AFTER, counts.outsideMentions.length);
  const found: Mention[] = [];
  for (let k = Math.max(0, here - MAX_BEFORE); k < end; k++) {
    const mention = mentions[counts.outsideMentions[k]!]!;
    if (isDateline(tokens, mention)) continue;
    if (mention.head !== cue && tokens[mention.head]!.sentence === tokens[cue]!.sentence)
      found.push(mention);
  }
  return withoutDescribing(linked, cue, found);
}

/**
 * Leaves out what only describes an earlier mention: "An analyst who covers | the firm | expects". `found` are the
 * mentions around a verb.
 */
function withoutDescribing(
  { parsed: { tokens }, counts: { relatives } }: LinkedText,
  cue: number,
  found: Mention[],
): Mention[] {
  const clauses = found.flatMap((mention) => {
    if (mention.last >= cue || relatives[mention.last] === relatives[cue]) return [];
    const clause = relativeClause(tokens, mention);
    return clause && clause[1] <= cue ? [clause] : [];
  });
  if (clauses.length === 0) return found;
  return found.filter(({ head }) => !clauses.some(([first, end]) => head >= first && head < end));
}

/** How likely each of the possible subjects of a reporting verb is, according to the model. */
export function subjectShares(linked: LinkedText, cue: number, model: Trees): Map<Mention, number> {
  const options = possibleSubjects(linked, cue);
  if (options.length === 1) return new Map([[options[0]!, 1]]);
  const shares = softmax(
    options.map((mention) => scoreTrees(model, subjectFeatures(linked, cue, mention).values)),
  );
  return new Map(options.map((mention, i) => [mention, shares[i]!]));
}
