import { PREPOSITIONS } from "../../lexicon";
import { type Mention, mentionsBefore } from "../../mentions";
import { FeatureList } from "../../models";
import type { Syntax } from "../../syntax";
import { isApostropheS, wordAt } from "../../tokens";
import type { Discourse } from "../discourse";

/** What the text says about a person that a pronoun may refer to. */
export interface Evidence {
  /** The mention nearest to the pronoun. */
  mention: Mention;
  /** How often the text mentions the person shortly before. */
  times: number;
  /** Rank among the people considered, nearest first. */
  rank: number;
  /** Sentences since the person last said something, and their rank among those who did. */
  saidBack: number;
  saidRank: number;
}

/** The value for "said nothing" in the evidence. */
export const NEVER = 10;

/** 0 if the genders agree, 1 if one is unknown, 2 if they differ. */
export function genderClash(one: string | null, other: string | null): number {
  if (one === null || other === null) return 1;
  return one === other ? 0 : 2;
}

/**
 * Returns the features of an entity as the referent of a pronoun. `fitting` counts the candidates of the pronoun's
 * gender.
 */
export function antecedentFeatures(
  syntax: Syntax,
  pronoun: Mention,
  entity: number,
  found: Evidence,
  fitting: number,
  { lastSpeaker, speakerBefore, spoken, span }: Discourse,
): FeatureList {
  const { parsed } = syntax;
  const { tokens, entities } = parsed;
  const { mention } = found;
  const who = entities[entity]!;
  const head = tokens[mention.head]!;
  const home = tokens[pronoun.head]!;
  const list = new FeatureList();
  list.number("gender", genderClash(who.gender, pronoun.gender));
  list.flag("is person", who.kind === "person");
  list.number("sentences back", home.sentence - head.sentence, 10);
  list.number("paragraphs back", home.paragraph - head.paragraph, 8);
  list.number("words back", (pronoun.head - mention.head) / 3, 50);
  list.number("rank", found.rank, 9);
  list.number("times near", found.times, 8);
  list.number("named", who.count, 20);
  list.flag("last speaker", entity === lastSpeaker);
  list.flag("speaker before", entity === speakerBefore);
  list.flag("someone spoke", lastSpeaker >= 0);
  list.number("spoken", spoken.get(entity) ?? 0, 6);
  list.flag("in quotation", head.span >= 0);
  const sentence = parsed.sentences[head.sentence]!;
  list.number("place in sentence", mention.outerFirst - sentence.first, 20);
  list.flag("after preposition", PREPOSITIONS.has(wordAt(tokens, mention.outerFirst - 1)));
  list.flag("possessive", isApostropheS(tokens[mention.last]));
  const link = syntax.link(mention);
  list.number("said, sentences back", found.saidBack, NEVER);
  list.number("rank among those who said", found.saidRank, 4);
  list.flag("subject of saying", link.forwardClass === "say" && link.forwardGap < 4);
  list.flag("inverted", link.inverted >= 0);
  list.number("fitting rivals", fitting, 6);
  list.flag(
    "quotation names it",
    span !== null &&
      head.span >= 0 &&
      mention.head >= span.firstToken &&
      mention.head < span.lastToken,
  );
  list.flag("pronoun opens sentence", pronoun.head - parsed.sentences[home.sentence]!.first <= 1);
  list.flag("possessive pronoun", /^(?:his|her|their)$/.test(home.lower));
  const before = parsed.mentions[mentionsBefore(parsed.mentions, mention.head) - 1];
  list.flag("first in paragraph", !before || tokens[before.head]!.paragraph !== head.paragraph);
  list.flag("name in full", mention.kind === "person" && mention.last - mention.first > 1);
  list.number("first seen", (who.firstSeen / Math.max(1, tokens.length)) * 10, 10);
  return list;
}
