import { speakerClassOf } from "../lexicon";
import type { Mention } from "../mentions";
import { CUE_CLASS, classes, FeatureList, MENTION_KIND, PRONOUN, SPEAKER_NOUN } from "../models";
import type { Candidate } from "./candidates";
import type { SpeakersBefore } from "./speaker-history";

const DETERMINER = classes(`a an the his her their`);
const BEFORE = classes(`, — – ― - ( and by to of from as with that when while but . :`);
const AFTER = classes(`, . 's ’s ( : who and of has is was to in on for`);

/** Returns the features of a candidate as the speaker. */
export function candidateFeatures(c: Candidate): FeatureList {
  const list = new FeatureList();
  addMention(list, c);
  addLink(list, c);
  addPlacement(list, c);
  addHistory(list, c);
  list.append(c.shape.features);
  return list;
}

function addMention(list: FeatureList, { tokens, mention, entity, ordinal }: Candidate): void {
  const head = tokens[mention.head]!.lower;
  list.oneOf("kind", mention.kind, MENTION_KIND);
  list.number("name words", mention.kind === "person" ? mention.last - mention.first : 0, 4);
  list.oneOf("common noun", mention.kind === "nominal" ? speakerClassOf(head) : null, SPEAKER_NOUN);
  list.oneOf("pronoun", mention.kind === "pronoun" ? head : null, PRONOUN);
  list.flag("plural", mention.plural);
  list.number("named", entity?.count ?? 0, 20);
  list.flag("entity is person", entity?.kind === "person");
  list.number("ordinal in sentence", ordinal, 6);
  const determiner = tokens[mention.first]!.lower;
  list.oneOf("determiner", mention.kind === "nominal" ? determiner : null, DETERMINER);
  const before = tokens[mention.outerFirst - 1];
  list.oneOf("word before", before?.lower ?? null, BEFORE);
  list.flag(
    "opens sentence",
    before === undefined || before.sentence !== tokens[mention.head]!.sentence,
  );
  list.oneOf("word after", tokens[mention.last]?.lower ?? null, AFTER);
}

function addLink(list: FeatureList, { tokens, link, isSubject, modifies }: Candidate): void {
  list.oneOf("forward cue", link.forwardClass, CUE_CLASS);
  list.flag("forward finite", link.forwardFinite);
  list.number("forward gap", link.forwardGap, 20);
  list.flag(
    "forward said",
    link.forward >= 0 && /^(?:said|says)$/.test(tokens[link.forward]!.lower),
  );
  list.oneOf("inverted cue", link.invertedClass, CUE_CLASS);
  list.flag("according", link.according);
  list.flag("colon", link.colon);
  list.flag("signed", link.signed);
  list.flag("saying noun", link.saying);
  list.flag("after preposition", link.afterPreposition);
  list.flag("after verb", link.afterVerb);
  list.flag("best of cue", isSubject);
  list.flag("modifies", modifies);
}

function addPlacement(
  list: FeatureList,
  { placement, rule, behind, shape, leadsIn, shareLeft, shareRight }: Candidate,
): void {
  list.flag("after quotation", placement.after);
  list.number("distance", placement.distance);
  list.number("quotations between", placement.spansBetween, 6);
  list.number("sentences", placement.sentences, 6);
  list.number("paragraphs", placement.paragraphs, 6);
  list.number("mentions between", placement.mentionsBetween, 10);
  list.number("cue distance", placement.cueDistance, 30);
  list.flag("cue between", placement.cueBetween);
  list.flag("leads in", leadsIn);
  list.number("share left", 20 * shareLeft, 20);
  list.number("share right", 20 * shareRight, 20);
  list.flag(
    "cue nearest",
    placement.cueDistance >= 0 &&
      placement.cueDistance <= Math.min(shape.cueBefore, shape.cueAfter),
  );
  list.number("rule", 10 * rule.strength, 60);
  list.number("behind", 10 * behind, 60);
}

function addHistory(list: FeatureList, { mention, history }: Candidate): void {
  list.number("fits speaker before", genderFit(mention, history), 2);
  const { entity } = mention;
  list.flag("same mention as before", history.mention === mention);
  list.flag("same entity as before", entity >= 0 && entity === history.entity);
  list.flag("same entity as two before", entity >= 0 && entity === history.entityBefore);
  list.number("sentences since quotation", history.sentencesBack, 8);
  list.number("paragraphs since quotation", history.paragraphsBack, 6);
  list.flag("quotation before ends in comma", history.endsInComma);
  list.flag("speaker before came after", history.mentionAfter);
  list.number("spoken", entity >= 0 ? (history.spoken.get(entity) ?? 0) : 0, 8);
}

/**
 * Whether a singular pronoun may refer to the previous speaker: 1 if so, 2 if gender rules it out, 0 for other
 * mentions.
 */
function genderFit({ kind, gender }: Mention, { entity, gender: spoke }: SpeakersBefore): number {
  if (kind !== "pronoun" || gender === null || entity < 0) return 0;
  return spoke === null || spoke === gender ? 1 : 2;
}
