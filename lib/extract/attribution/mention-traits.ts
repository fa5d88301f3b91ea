import { PREPOSITIONS, speakerClassOf } from "../lexicon";
import type { Entity, Mention } from "../mentions";
import { CUE_CLASS, classes, FeatureList, MENTION_KIND, PRONOUN, SPEAKER_NOUN } from "../models";
import { type CueLink, mentionBefore, type Syntax } from "../syntax";

const DETERMINER = classes(`a an the his her their`);
const BEFORE = classes(`, — – ― - ( and by to of from as with that when while but . :`);
const AFTER = classes(`, . 's ’s ( : who and of has is was to in on for`);

/** What helps to decide whether a mention is a speaker, whatever the quotation. */
export interface MentionTraits {
  mention: Mention;
  entity: Entity | null;
  link: CueLink;
  /** Its position among the mentions in its sentence. */
  ordinal: number;
  /** It is the affiliation of the mention before it: "of the Example Institute". */
  modifies: boolean;
  /** It is the likeliest subject of the verb it relates to. */
  isSubject: boolean;
  features: FeatureList;
}

// A mention is a candidate for several quotations, so its traits are kept with the text.
const known = new WeakMap<Syntax, Map<Mention, MentionTraits>>();

/** The traits of mentions in a text, each worked out once. */
export function traitsIn(syntax: Syntax): (mention: Mention) => MentionTraits {
  const byMention = known.get(syntax) ?? new Map<Mention, MentionTraits>();
  known.set(syntax, byMention);
  return (mention) => {
    const traits = byMention.get(mention) ?? traitsOf(syntax, mention);
    byMention.set(mention, traits);
    return traits;
  };
}

function traitsOf(syntax: Syntax, mention: Mention): MentionTraits {
  const link = syntax.link(mention);
  const cue = link.inverted >= 0 ? link.inverted : link.forward;
  const traits: MentionTraits = {
    mention,
    entity: mention.entity >= 0 ? syntax.parsed.entities[mention.entity]! : null,
    link,
    ordinal: ordinalOf(syntax, mention),
    modifies: modifiesBefore(syntax, mention),
    isSubject: cue >= 0 && syntax.subjectOf(cue) === mention,
    features: new FeatureList(),
  };
  addMention(traits.features, syntax, traits);
  addLink(traits.features, syntax, traits);
  return traits;
}

function ordinalOf({ parsed, counts }: Syntax, mention: Mention): number {
  const sentence = parsed.sentences[parsed.tokens[mention.head]!.sentence]!;
  return counts.mentions[mention.head]! - counts.mentions[sentence.first]!;
}

function modifiesBefore(syntax: Syntax, mention: Mention): boolean {
  const before = mentionBefore(syntax, mention.head);
  if (!before || before.kind === "pronoun" || before.last !== mention.outerFirst - 1) return false;
  return PREPOSITIONS.has(syntax.parsed.tokens[before.last]!.lower);
}

function addMention(
  list: FeatureList,
  { parsed: { tokens } }: Syntax,
  { mention, entity, ordinal }: MentionTraits,
): void {
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

function addLink(
  list: FeatureList,
  { parsed: { tokens } }: Syntax,
  { link, isSubject, modifies }: MentionTraits,
): void {
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
