import { BE, DOCUMENT_NOUN_FORMS, speakerClassOf } from "../lexicon";
import type { Mention } from "../mentions";
import { cueOf, type Token, wordAt } from "../tokens";
import type { VerbGroup } from "./verb-group";
import { PROSPECTS } from "./words";

const MAX_CLAUSE = 20;

/**
 * Whether a prospect concerns a matter that the speaker reports: "An official said | the talks were meant to | help".
 * What "she" is expected to say in "Lee said she was expected to" has not been said.
 */
export function isOfMatter(
  tokens: Token[],
  verb: number,
  group: VerbGroup,
  subject: Mention | null,
): boolean {
  const passive = group.infinitive ? group.governor : verb;
  const aux = passive === verb ? group.first : beforeAdverbs(tokens, passive - 1);
  if (!PROSPECTS.has(wordAt(tokens, passive)) || !subject) return false;
  if (!BE.has(wordAt(tokens, aux))) return false;
  if (/^(?:he|she|they|it|who|and|or)$/.test(wordAt(tokens, aux - 1))) return false;
  const speech = group.infinitive && cueOf(tokens[verb])!.class === "say";
  for (let i = aux - 1; i > aux - MAX_CLAUSE && i > subject.head; i--) {
    const t = tokens[i]!;
    if (t.sentence !== tokens[verb]!.sentence || /^[,;:]$/.test(t.text)) return false;
    // "Lee said | the ministry | was expected to announce": the ministry has not spoken yet.
    if (speech && (t.cap || speakerClassOf(t.lower) !== null || DOCUMENT_NOUN_FORMS.has(t.lower)))
      return false;
    const cue = cueOf(t);
    if (cue?.finite && !t.cap && t.span < 0) return cue.class === "say" && i < aux - 1;
  }
  return false;
}

/** The position before any adverb: "Was | originally | meant". */
export const beforeAdverbs = (tokens: Token[], i: number): number =>
  /ly$/.test(wordAt(tokens, i)) ? i - 1 : i;
