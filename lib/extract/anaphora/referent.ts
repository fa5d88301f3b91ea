import { speakerClassOf } from "../lexicon";
import { type Mention, mentionsBefore } from "../mentions";
import type { Models } from "../models";
import type { ParsedText } from "../parse";
import type { Syntax } from "../syntax";
import type { Token } from "../tokens";
import { nameInApposition } from "./apposition";
import { namedSubject, subjectOfOwn } from "./bodies";
import { citedBefore } from "./cited-source";
import { referentOfNoun } from "./definite-nouns";
import type { Discourse } from "./discourse";
import { introducedBefore } from "./introduced";
import { issuerOf } from "./issuers";
import { calledOtherwise, namedWithNoun } from "./other-nouns";
import { resolvePronoun } from "./pronouns";
import { relativeAntecedent } from "./relative-pronouns";
import { signatories } from "./signatories";
import { mayBeNamed, unnamedSubject } from "./unnamed-subject";

/** Who or what a mention refers to. */
export interface Referent {
  /** The person, organisation or place, or -1 if the text does not name it. */
  entity: number;
  /** The words that describe a referent without a name: "voters" for "who". */
  words: Mention | null;
  /** How likely it is that a pronoun means this entity, 0 to 1. It is 1 for other mentions. */
  certainty: number;
  /** How the referent was found, or null if the mention names it. */
  because: string | null;
}

const RELATIVE = new Set(["who", "which", "that"]);

/** Whether a word refers back as a relative pronoun does. */
export const isRelative = ({ lower }: Token): boolean => RELATIVE.has(lower);

/** Finds who a mention refers to, given who spoke before. */
export function referentOf(
  syntax: Syntax,
  mention: Mention,
  discourse: Discourse,
  models: Models,
): Referent {
  const { parsed } = syntax;
  if (mention.entity >= 0) return certain(mention.entity, null);
  if (parsed.lead?.noun === mention) return certain(parsed.lead.entity, "named later");
  const signed = mention.kind === "pronoun" ? signatories(parsed, mention) : null;
  if (signed) return certain(signed.entity, "who the text says it is", signed);
  const cited = mention.kind === "pronoun" ? citedBefore(parsed, mention) : null;
  if (cited) {
    const { entity } = cited;
    return certain(entity, "the source of the sentence before", entity < 0 ? cited : null);
  }
  const introduced = mention.kind === "pronoun" ? unnamedSubject(syntax, mention) : null;
  if (introduced) {
    const { entity } = introduced;
    const words = entity < 0 ? introduced : null;
    return certain(entity, "the speaker in the sentence before", words);
  }
  const own = mention.kind === "pronoun" ? subjectOfOwn(parsed, mention) : null;
  if (own) {
    const entity = own.entity < 0 ? referentOfNoun(parsed, own, discourse.lastSpeaker) : own.entity;
    return certain(entity, "the subject of what is said", entity < 0 ? own : null);
  }
  const body = mention.kind === "pronoun" ? bodyMeant(parsed, mention, discourse) : -1;
  if (body >= 0) return certain(body, "the subject of the sentence before");
  const { lastUnnamed } = discourse;
  if (lastUnnamed && goesOnSpeaking(parsed, mention, lastUnnamed))
    return certain(-1, "the speaker of the previous words", lastUnnamed);
  const resolved =
    mention.kind === "pronoun" ? resolvePronoun(syntax, mention, discourse, models) : null;
  if (resolved) {
    const { entity, probability, because } = resolved;
    return { entity, words: null, certainty: probability, because };
  }
  if (isRelative(parsed.tokens[mention.head]!)) {
    const meant = relativeAntecedent(parsed, mention);
    if (meant) return certain(meant.entity, "the noun it follows", meant);
  }
  const issuer = issuerOf(syntax, mention);
  if (issuer) {
    const by = issuer.head < mention.head ? referentOf(syntax, issuer, discourse, models) : null;
    if (by && (by.entity >= 0 || issuer.kind === "nominal" || by.words))
      return certain(by.entity, "issued the document", by.entity < 0 ? (by.words ?? issuer) : null);
  }
  // "One of them, Ann Lee".
  const mayBeNamed = mention.kind === "nominal" || parsed.tokens[mention.head]!.lower === "one";
  const named = mayBeNamed ? nameInApposition(parsed, mention) : null;
  if (named) return certain(named.entity, "named next to it");
  const unnamed = introducedBefore(parsed, mention);
  if (unnamed) return certain(-1, "introduced before without a name", unnamed);
  const kin = namedWithNoun(parsed, mention);
  if (kin >= 0) return certain(kin, "named with this noun before");
  const held = referentOfNoun(parsed, mention, discourse.lastSpeaker);
  const meant = held >= 0 ? held : calledOtherwise(parsed, mention, discourse.lastSpeaker);
  if (meant < 0 && lastUnnamed && refersToUnnamed(parsed, mention, lastUnnamed))
    return certain(-1, "the speaker of the previous words", lastUnnamed);
  return certain(meant, meant < 0 ? null : "mentioned earlier and matches");
}

/** The body that "it" means: the last to speak in the sentence before, or its subject. Or -1. */
function bodyMeant(parsed: ParsedText, pronoun: Mention, discourse: Discourse): number {
  const named = namedSubject(parsed, pronoun);
  if (named >= 0 || parsed.tokens[pronoun.head]!.lower !== "it") return named;
  const { lastSpeaker, lastUnnamed } = discourse;
  const body = lastSpeaker >= 0 && !lastUnnamed && parsed.entities[lastSpeaker]!.kind !== "person";
  return body && spokeBefore(parsed, pronoun, lastSpeaker) ? lastSpeaker : -1;
}

const MAX_MENTIONS_BACK = 8;

/** Whether an entity is mentioned in the two sentences before a pronoun. */
function spokeBefore({ tokens, mentions }: ParsedText, pronoun: Mention, entity: number): boolean {
  const here = mentionsBefore(mentions, pronoun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--)
    if (mentions[k]!.entity === entity)
      return tokens[pronoun.head]!.sentence - tokens[mentions[k]!.head]!.sentence <= 2;
  return false;
}

const certain = (
  entity: number,
  because: string | null,
  words: Mention | null = null,
): Referent => ({ entity, words, certainty: 1, because });

const MAX_SENTENCES_BACK = 3;

/** Whether a pronoun means an unnamed speaker shortly before: "The memo said ... | It | added". */
function refersToUnnamed({ tokens }: ParsedText, pronoun: Mention, speaker: Mention): boolean {
  const { lower, sentence } = tokens[pronoun.head]!;
  const head = tokens[speaker.head]!;
  if (speaker.kind !== "nominal" || sentence - head.sentence > MAX_SENTENCES_BACK) return false;
  if (lower === "they") return speaker.plural;
  return lower === "it" && !speaker.plural && speakerClassOf(head.lower) !== "person";
}

/**
 * Whether "he" or "she" is an unnamed person who has just spoken: "“...,” asked the driver. | He | said". In between, no
 * name may stand that the pronoun could refer to.
 */
function goesOnSpeaking(parsed: ParsedText, pronoun: Mention, speaker: Mention): boolean {
  const { tokens, mentions } = parsed;
  const { lower, sentence } = tokens[pronoun.head]!;
  const head = tokens[speaker.head]!;
  if (!/^(?:he|she)$/.test(lower) || speaker.kind !== "nominal" || speaker.plural) return false;
  if (speakerClassOf(head.lower) !== "person" || speaker.head > pronoun.head) return false;
  if (sentence - head.sentence > 2 || tokens[pronoun.head]!.paragraph - head.paragraph > 1)
    return false;
  if (speaker.gender !== null && speaker.gender !== pronoun.gender) return false;
  if (mayBeNamed(parsed, speaker)) return false;
  for (let k = mentionsBefore(mentions, speaker.head); k < mentions.length; k++) {
    const other = mentions[k]!;
    if (other.head >= pronoun.head) break;
    if (tokens[other.head]!.span < 0 && other.kind === "person") return false;
  }
  return true;
}
