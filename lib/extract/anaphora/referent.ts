import type { Mention } from "../mentions";
import type { Models } from "../models";
import type { ParsedText } from "../parse";
import type { Syntax } from "../syntax";
import { isRelative, nameInApposition, relativeAntecedent } from "./beside";
import type { Discourse } from "./discourse";
import {
  calledOtherwise,
  holderOfCountrysOffice,
  introducedBefore,
  issuerOf,
  namedAfter,
  namedWithNoun,
  onlyPerson,
  referentOfNoun,
} from "./nouns";
import { resolvePronoun } from "./pronouns";
import {
  bodyMeant,
  callingSubject,
  citedBefore,
  interviewed,
  onlySpeaker,
  signatories,
  subjectOfClauseBefore,
  subjectOfOwn,
  unnamedSubject,
} from "./sentence-before";
import {
  goesOnSpeaking,
  groupDescribed,
  isSameRecord,
  onlyDescribed,
  refersToUnnamed,
} from "./unnamed-speaker";

/** Who or what a mention refers to. */
export interface Referent {
  /** The person, organisation or place, or -1 if the text does not name it. */
  entity: number;
  /** The words that describe an unnamed referent: "voters" for "who". */
  words: Mention | null;
  /** How likely it is that a pronoun or a shared surname refers to this entity, 0 to 1. It is 1 for others. */
  certainty: number;
  /** How the referent was found, or null if the mention names it. */
  because: string | null;
}

/** Finds who a mention refers to, given who has spoken before. */
export function referentOf(
  syntax: Syntax,
  mention: Mention,
  discourse: Discourse,
  models: Models,
): Referent {
  const { parsed } = syntax;
  if (mention.entity >= 0) return named(parsed, mention);
  if (parsed.lead?.noun === mention) return certain(parsed.lead.entity, "named later");
  const pronoun = mention.kind === "pronoun";
  const { lastUnnamed } = discourse;
  return (
    (pronoun ? takenUp(syntax, mention, discourse) : null) ??
    (goesOnSpeaking(parsed, mention, lastUnnamed) ? unnamed(lastUnnamed) : null) ??
    (pronoun ? personMeant(syntax, mention, discourse, models) : null) ??
    nounBefore(parsed, mention) ??
    issuedBy(syntax, mention, discourse, models) ??
    namedBeside(parsed, mention) ??
    namedEarlier(parsed, mention, discourse)
  );
}

/** How certain a referent is if the words may mean someone else: a surname, or an occupation nobody was said to have. */
const DOUBTFUL = 0.6;

/** The person, body or place that a name stands for. */
function named({ entities }: ParsedText, { entity, rival }: Mention): Referent {
  if (rival < 0) return certain(entity, null);
  const because = `it may also mean ${entities[rival]!.name}`;
  return { ...certain(entity, because), certainty: DOUBTFUL };
}

const certain = (
  entity: number,
  because: string | null,
  words: Mention | null = null,
): Referent => ({ entity, words, certainty: 1, because });

/** Refers to another mention: to the entity that it names, or else to its words. */
const sameAs = (other: Mention, because: string, entity = other.entity): Referent =>
  certain(entity, because, entity < 0 ? other : null);

const unnamed = (speaker: Mention | null): Referent =>
  certain(-1, "the speaker of the previous words", speaker);

/** Who a pronoun refers to, by the grammar of its own sentence and the one before. */
function takenUp(syntax: Syntax, pronoun: Mention, discourse: Discourse): Referent | null {
  const { parsed } = syntax;
  const signed = signatories(parsed, pronoun);
  if (signed) return certain(signed.entity, "who the text says it is", signed);
  const asked = interviewed(parsed, pronoun);
  if (asked) return sameAs(asked, "the person the reporter asked");
  const cited = citedBefore(parsed, pronoun);
  if (cited) return sameAs(cited, "the source of the sentence before");
  const clause = subjectOfClauseBefore(parsed, pronoun);
  if (clause) return sameAs(clause, "the subject before it");
  const calling = callingSubject(parsed, pronoun);
  if (calling) return ofSubject(parsed, calling, discourse);
  const introduced = unnamedSubject(syntax, pronoun);
  if (introduced) {
    const entity = introduced.entity < 0 ? namedWithNoun(parsed, introduced) : introduced.entity;
    return sameAs(introduced, "the speaker in the sentence before", entity);
  }
  const only = onlySpeaker(syntax, pronoun);
  if (only) return sameAs(only, "the subject before it");
  const own = subjectOfOwn(parsed, pronoun);
  if (own) return ofSubject(parsed, own, discourse);
  const body = bodyMeant(parsed, pronoun, discourse);
  return body >= 0 ? certain(body, "the subject of the sentence before") : null;
}

/** The subject of the sentence of a pronoun, or whoever that refers back to. */
function ofSubject(parsed: ParsedText, subject: Mention, { lastSpeaker }: Discourse): Referent {
  const { entity } = subject;
  const meant = entity < 0 ? referentOfNoun(parsed, subject, lastSpeaker) : entity;
  return sameAs(subject, "the subject of what is said", meant);
}

function personMeant(
  syntax: Syntax,
  pronoun: Mention,
  discourse: Discourse,
  models: Models,
): Referent | null {
  const resolved = resolvePronoun(syntax, pronoun, discourse, models);
  if (!resolved) return null;
  const { entity, probability, because } = resolved;
  const person: Referent = { entity, words: null, certainty: probability, because };
  const { gender } = syntax.parsed.entities[entity]!;
  if (gender === null || gender === pronoun.gender) return person;
  // "“...,” said Ann Lee. The buyer waved. “...,” | he | said": the gender was guessed by the name, but someone else fits.
  const other = namedEarlier(syntax.parsed, pronoun, discourse);
  return other.words ? other : { ...person, certainty: Math.min(probability, DOUBTFUL) };
}

function nounBefore(parsed: ParsedText, mention: Mention): Referent | null {
  if (!isRelative(parsed.tokens[mention.head]!)) return null;
  const meant = relativeAntecedent(parsed, mention);
  return meant && certain(meant.entity, "the noun it follows", meant);
}

/** Who issued a document that is mentioned again: "the statement added". */
function issuedBy(
  syntax: Syntax,
  mention: Mention,
  discourse: Discourse,
  models: Models,
): Referent | null {
  const issuer = issuerOf(syntax, mention);
  if (!issuer || issuer.head >= mention.head) return null;
  const { entity, words } = referentOf(syntax, issuer, discourse, models);
  if (entity < 0 && issuer.kind !== "nominal" && !words) return null;
  return certain(entity, "issued the document", entity < 0 ? (words ?? issuer) : null);
}

/** "A spokesman, | Ann Lee |", "one of them, | Ann Lee |", "another, | Ann Lee |". */
function namedBeside(parsed: ParsedText, mention: Mention): Referent | null {
  const common =
    mention.kind === "nominal" || /^(?:one|another)$/.test(parsed.tokens[mention.head]!.lower);
  const named = common ? nameInApposition(parsed, mention) : null;
  return named && certain(named.entity, "named next to it");
}

/** Who a noun or pronoun refers back to, if the text has named or described them. */
function namedEarlier(parsed: ParsedText, mention: Mention, discourse: Discourse): Referent {
  const { lastSpeaker, lastUnnamed } = discourse;
  if (isSameRecord(parsed, mention, lastUnnamed)) return unnamed(lastUnnamed);
  const introduced = introducedBefore(parsed, mention);
  if (introduced && introduced === parsed.lead?.noun)
    return certain(parsed.lead.entity, "named after this noun");
  if (introduced) return certain(-1, "introduced earlier without a name", introduced);
  const holder = holderOfCountrysOffice(parsed, mention);
  if (holder >= 0) return certain(holder, "holds this office of the same country");
  const kin = namedWithNoun(parsed, mention);
  if (kin >= 0) return certain(kin, "named with this noun earlier");
  const held = referentOfNoun(parsed, mention, lastSpeaker);
  if (held >= 0) return certain(held, "mentioned earlier and matches");
  const other = calledOtherwise(parsed, mention, lastSpeaker);
  const only = other >= 0 ? other : onlyPerson(parsed, mention, lastSpeaker);
  if (only >= 0) return { ...certain(only, "the only person it may mean"), certainty: DOUBTFUL };
  const later = namedAfter(parsed, mention);
  if (later >= 0) return certain(later, "named after this noun");
  if (refersToUnnamed(parsed, mention, lastUnnamed)) return unnamed(lastUnnamed);
  const described = onlyDescribed(parsed, mention);
  if (described) return certain(-1, "the only person described before it", described);
  const group = groupDescribed(parsed, mention);
  return group
    ? certain(-1, "the people that the sentence before is about", group)
    : certain(-1, null);
}
