import { type Attribution, type Judged, MIN_STATEMENT, SpeakerHistory } from "../attribution";
import { isKeptTo } from "../mentions";
import type { Models } from "../models";
import type { Syntax } from "../syntax";
import type { Sentence } from "../tokens";
import { likeliestContents, type ScoredContent } from "./likeliest-contents";
import { attributionOf } from "./speakers";
import { isAnonymity, isExpletive, isOwnSubject, isReporter, isSilence } from "./unsaid";

/** Indirect speech: its content, how likely it is to be indirect speech, and its speaker. */
export interface IndirectSpeech extends ScoredContent {
  attribution: Attribution | null;
}

// Where precision and recall balance on articles that the model was not trained on.
export const MIN_INDIRECT = 0.3;

/**
 * Finds indirect speech, in order and without overlaps, in all sentences or in those given. `minimum` is the lowest
 * probability that counts, and `judged` holds the quotations, whose speakers a pronoun may refer to.
 */
export function findIndirectSpeech(
  syntax: Syntax,
  models: Models,
  sentences: Sentence[] = syntax.parsed.sentences,
  minimum = MIN_INDIRECT,
  judged: Judged[] = [],
): IndirectSpeech[] {
  const found: IndirectSpeech[] = [];
  const history = new SpeakerHistory(syntax.parsed);
  let quoted = 0;
  for (const sentence of sentences) {
    // Whoever was quoted before this sentence has spoken too.
    for (; (judged[quoted]?.span.firstToken ?? Infinity) < sentence.first; quoted++) {
      const { attribution, statement } = judged[quoted]!;
      if (attribution && statement >= MIN_STATEMENT) history.note(attribution);
    }
    for (const { content, probability } of likeliestContents(syntax, sentence, models, minimum)) {
      if (isOwnSubject(syntax, content) || isExpletive(syntax, content)) continue;
      if (isAnonymity(syntax, content) || isSilence(syntax, content)) continue;
      // "The plan, said Ann Lee, | was dead": both parts are hers.
      const before = found.at(-1);
      const goesOn = before?.content.cue === content.cue && before.content.shape === "before";
      const attribution = goesOn
        ? before.attribution
        : attributionOf(syntax, content, history, models);
      if (attribution && isReporter(syntax, attribution)) continue;
      // "According to the law": what the law provides, not what someone says.
      if (attribution && isKeptTo(syntax.parsed.tokens, attribution.mention)) continue;
      if (attribution) history.note(attribution);
      found.push({ content, probability, attribution });
    }
  }
  return found;
}
