import { type Gender, speakerClassOf } from "../lexicon";
import type { Entity, Mention } from "../mentions";
import {
  CLASS,
  DETERMINER,
  FeatureList,
  KIND,
  NOUN,
  PRONOUN,
  WORD_AFTER,
  WORD_BEFORE,
} from "../models";
import type { CueLink } from "../syntax";
import type { Token } from "../tokens";
import type { Geometry } from "./placement";
import type { RuleHit } from "./rules";
import type { SpanShape } from "./span-shape";

/** What is known of the quotations before this one when its speaker is sought. */
export interface History {
  /** The mention and the entity chosen for the quotation before, and for the one before that. */
  mention: Mention | null;
  entity: number;
  gender: Gender | null;
  entityBefore: number;
  /** Where the quotation before stands: sentences and paragraphs back. */
  sentencesBack: number;
  paragraphsBack: number;
  /** That quotation ends in a comma, as one that is cut in two. */
  endsInComma: boolean;
  /** The mention chosen for it comes after it. */
  mentionAfter: boolean;
  /** How often each entity has been held to speak. */
  spoken: Map<number, number>;
}

export interface Case {
  tokens: Token[];
  mention: Mention;
  entity: Entity | null;
  link: CueLink;
  lie: Geometry;
  rule: RuleHit;
  shape: SpanShape;
  history: History;
  /** Place among the mentions of its sentence. */
  ordinal: number;
  /** It tells where the mention before comes from: "of the Example Institute". */
  modifies: boolean;
  /** This mention is the likeliest subject of the verb it is linked to. */
  bestOfCue: boolean;
  /** Its sentence stands directly before the quotation and ends in a colon. */
  leadsIn: boolean;
  /** Best strength among the rivals less this one's. */
  behind: number;
  /** How likely it is the subject of the nearest verb left and right of the quotation; -1 without one. */
  shareLeft: number;
  shareRight: number;
}

/** Takes one candidate speaker of one quotation; gives its features. */
export function speakerFeatures(c: Case): FeatureList {
  const list = new FeatureList();
  addMention(list, c);
  addLink(list, c);
  addLie(list, c);
  addHistory(list, c);
  list.append(c.shape.features);
  return list;
}

function addMention(list: FeatureList, { tokens, mention, entity, ordinal }: Case): void {
  const head = tokens[mention.head]!.lower;
  list.oneOf("kind", mention.kind, KIND);
  list.number("name words", mention.kind === "person" ? mention.last - mention.first : 0, 4);
  list.oneOf("common noun", mention.kind === "nominal" ? speakerClassOf(head) : null, NOUN);
  list.oneOf("pronoun", mention.kind === "pronoun" ? head : null, PRONOUN);
  list.flag("plural", mention.plural);
  list.number("named", entity?.count ?? 0, 20);
  list.flag("entity is person", entity?.kind === "person");
  list.number("ordinal in sentence", ordinal, 6);
  const determiner = tokens[mention.first]!.lower;
  list.oneOf("determiner", mention.kind === "nominal" ? determiner : null, DETERMINER);
  const before = tokens[mention.outerFirst - 1];
  list.oneOf("word before", before?.lower ?? null, WORD_BEFORE);
  list.flag(
    "opens sentence",
    before === undefined || before.sentence !== tokens[mention.head]!.sentence,
  );
  list.oneOf("word after", tokens[mention.last]?.lower ?? null, WORD_AFTER);
}

function addLink(list: FeatureList, { tokens, link, bestOfCue, modifies }: Case): void {
  list.oneOf("forward cue", link.forwardClass, CLASS);
  list.flag("forward finite", link.forwardFinite);
  list.number("forward gap", link.forwardGap, 20);
  list.flag(
    "forward said",
    link.forward >= 0 && /^(?:said|says)$/.test(tokens[link.forward]!.lower),
  );
  list.oneOf("inverted cue", link.invertedClass, CLASS);
  list.flag("according", link.according);
  list.flag("colon", link.colon);
  list.flag("signed", link.signed);
  list.flag("saying noun", link.saying);
  list.flag("after preposition", link.afterPreposition);
  list.flag("after verb", link.afterVerb);
  list.flag("best of cue", bestOfCue);
  list.flag("modifies", modifies);
}

function addLie(
  list: FeatureList,
  { lie, rule, behind, shape, leadsIn, shareLeft, shareRight }: Case,
): void {
  list.flag("after quotation", lie.after);
  list.number("distance", lie.distance);
  list.number("quotations between", lie.spansBetween, 6);
  list.number("sentences", lie.sentences, 6);
  list.number("paragraphs", lie.paragraphs, 6);
  list.number("mentions between", lie.mentionsBetween, 10);
  list.number("cue distance", lie.cueDistance, 30);
  list.flag("cue between", lie.cueBetween);
  list.flag("leads in", leadsIn);
  list.number("share left", 20 * shareLeft, 20);
  list.number("share right", 20 * shareRight, 20);
  list.flag(
    "cue nearest",
    lie.cueDistance >= 0 && lie.cueDistance <= Math.min(shape.cueBefore, shape.cueAfter),
  );
  list.number("rule", 10 * rule.strength, 60);
  list.number("behind", 10 * behind, 60);
}

function addHistory(list: FeatureList, { mention, history }: Case): void {
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

/** For a pronoun of one person: 1 where the speaker before may be meant, 2 where gender says not. */
function genderFit({ kind, gender }: Mention, { entity, gender: spoke }: History): number {
  if (kind !== "pronoun" || gender === null || entity < 0) return 0;
  return spoke === null || spoke === gender ? 1 : 2;
}
