import { isDateline, type Mention } from "../mentions";
import { scoreTrees, softmax, type Trees } from "../models";
import { type LinkedText, subjectFeatures } from "./subject-features";

// How many mentions are considered before and after the verb.
const MAX_BEFORE = 10;
const MAX_AFTER = 3;

/** The mentions in the sentence of a reporting verb that may be its subject. */
export function possibleSubjects({ parsed, counts }: LinkedText, cue: number): Mention[] {
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
  return found;
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
