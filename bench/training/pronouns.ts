import { antecedentCandidates, type Discourse } from "../../lib/extract/anaphora";
import type { Syntax } from "../../lib/extract/syntax";
import type { GoldQuote } from "./corpora";
import { addGroup, type Examples } from "./examples";
import { isNamed, isSpeaker } from "./gold";

// Pronouns read by hand include the hard ones. The others were found by agreement between systems.
const HAND_WEIGHT = 3;

/** Adds the people that an annotated speaker may mean, if it is a pronoun. */
export function addPronoun(
  syntax: Syntax,
  gold: GoldQuote,
  discourse: Discourse,
  examples: Examples,
): void {
  if (gold.speaker_type !== "pronoun" || !gold.speaker_name || !gold.speaker_span) return;
  const { parsed } = syntax;
  const pronoun = parsed.mentions.find(
    (mention) =>
      mention.kind === "pronoun" && mention.gender !== null && isSpeaker(parsed, mention, gold),
  );
  if (!pronoun) return;
  addGroup(
    examples,
    antecedentCandidates(syntax, pronoun, discourse),
    ({ entity }) => isNamed(parsed.entities[entity], gold.speaker_name),
    ({ features }) => features,
    gold.name_src === "silver" ? 1 : HAND_WEIGHT,
  );
}
