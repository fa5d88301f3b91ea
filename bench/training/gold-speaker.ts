import { antecedentCandidates, type Discourse } from "../../lib/extract/anaphora";
import type { Attribution, Candidate } from "../../lib/extract/attribution";
import type { Mention } from "../../lib/extract/mentions";
import type { ParsedText } from "../../lib/extract/parse";
import type { Syntax } from "../../lib/extract/syntax";
import type { GoldQuote } from "./corpora";
import { isNamed, isSpeaker } from "./gold";

/** Tests whether a candidate is the annotated speaker. */
export const isRightCandidate =
  (parsed: ParsedText, gold: GoldQuote) =>
  ({ mention, entity }: Candidate): boolean => {
    if (gold.speaker_span) return isSpeaker(parsed, mention, gold);
    // If only a name is annotated, every mention of that name may be the speaker.
    return (
      mention.kind !== "pronoun" &&
      gold.speaker_type !== "pronoun" &&
      isNamed(entity ?? undefined, gold.speaker_name)
    );
  };

/** The attribution that the annotation stands for. Returns null if no candidate is right. */
export function goldAttribution(
  syntax: Syntax,
  candidates: Candidate[],
  gold: GoldQuote,
  discourse: Discourse,
): Attribution | null {
  const chosen = candidates.filter(isRightCandidate(syntax.parsed, gold)).at(-1);
  if (!chosen) return null;
  const { mention, link, rule } = chosen;
  const entity = mention.entity >= 0 ? mention.entity : entityOf(syntax, mention, gold, discourse);
  return {
    mention,
    link,
    rule,
    entity,
    verb: -1,
    words: null,
    probability: 1,
    certainty: 1,
    because: null,
  };
}

function entityOf(syntax: Syntax, pronoun: Mention, gold: GoldQuote, discourse: Discourse): number {
  if (pronoun.gender === null) return -1;
  const { entities } = syntax.parsed;
  if (gold.speaker_name) {
    return (
      antecedentCandidates(syntax, pronoun, discourse).find(({ entity }) =>
        isNamed(entities[entity], gold.speaker_name),
      )?.entity ?? -1
    );
  }
  const last = entities[discourse.lastSpeaker];
  return last && (last.gender ?? pronoun.gender) === pronoun.gender ? discourse.lastSpeaker : -1;
}
