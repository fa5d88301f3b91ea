import { isGivenName, ORGANISATION_WORDS, speakerClassOf } from "../../lexicon";
import { type Entity, type Mention, mentionsBefore } from "../../mentions";
import type { FeatureList } from "../../models";
import type { ParsedText } from "../../parse";
import type { Syntax } from "../../syntax";
import { cueOf, type Token } from "../../tokens";
import type { Discourse } from "../discourse";
import { antecedentFeatures, type Evidence, genderClash, NEVER } from "./antecedent-features";
import { firstOfChain } from "./first-of-chain";

// How many mentions are considered before and after the pronoun, and how many people in all.
const MAX_BEFORE = 60;
const MAX_AFTER = 3;
const MAX_PEOPLE = 10;
// The rank of a person who is mentioned only after the pronoun, or only far before it.
const LAST_RANK = 9;

/** A person that a pronoun may refer to, with the mention nearest to the pronoun. */
export interface Antecedent {
  entity: number;
  nearest: Mention;
  features: FeatureList;
}

/** Finds the people that a pronoun may refer to, nearest first. */
export function antecedentCandidates(
  syntax: Syntax,
  last: Mention,
  discourse: Discourse,
): Antecedent[] {
  const { parsed } = syntax;
  const pronoun = firstOfChain(parsed, last);
  const { mentions, entities } = parsed;
  const here = mentionsBefore(mentions, pronoun.head);
  const people = peopleBefore(syntax, pronoun, here);
  for (let i = here; i < Math.min(here + MAX_AFTER, mentions.length); i++) {
    const mention = mentions[i]!;
    if (!mayBePerson(parsed, mention) || people.has(mention.entity)) continue;
    // A pronoun refers forward only within its sentence, if anyone was mentioned before it.
    const later = parsed.tokens[mention.head]!.sentence > parsed.tokens[pronoun.head]!.sentence;
    if (later && people.size > 0) break;
    people.set(mention.entity, evidence(mention, 1, LAST_RANK));
  }
  for (const entity of [discourse.lastSpeaker, discourse.speakerBefore]) {
    // An organisation that spoke last cannot be "he".
    if (entity < 0 || people.has(entity) || isBody(entities[entity]!)) continue;
    const mention = parsed.firstMention[entity];
    if (mention) people.set(entity, evidence(mention, 0, LAST_RANK));
  }
  const fitting = [...people.keys()].filter(
    (entity) => genderClash(entities[entity]!.gender, pronoun.gender) === 0,
  ).length;
  return [...people].map(([entity, found]) => ({
    entity,
    nearest: found.mention,
    features: antecedentFeatures(syntax, pronoun, entity, found, fitting, discourse),
  }));
}

/** "The Royal Navy"; a single word may be a surname, whatever else bears that name. */
const isBody = ({ kind, name }: Entity): boolean => kind === "org" && name.includes(" ");

/** The people mentioned before the pronoun. `here` is the number of mentions before it. */
function peopleBefore(syntax: Syntax, pronoun: Mention, here: number): Map<number, Evidence> {
  const { tokens, mentions } = syntax.parsed;
  const people = new Map<number, Evidence>();
  let sayers = 0;
  for (let i = here - 1; i >= Math.max(0, here - MAX_BEFORE) && people.size < MAX_PEOPLE; i--) {
    const mention = mentions[i]!;
    if (!mayBePerson(syntax.parsed, mention)) continue;
    let known = people.get(mention.entity);
    if (known) known.times++;
    else {
      known = evidence(mention, 1, people.size);
      people.set(mention.entity, known);
    }
    if (known.saidRank < NEVER || !isSayer(syntax, mention)) continue;
    known.saidRank = sayers++;
    known.saidBack = tokens[pronoun.head]!.sentence - tokens[mention.head]!.sentence;
  }
  return people;
}

const evidence = (mention: Mention, times: number, rank: number): Evidence => ({
  mention,
  times,
  rank,
  saidBack: NEVER,
  saidRank: NEVER,
});

function mayBePerson({ tokens, entities }: ParsedText, mention: Mention): boolean {
  if (mention.entity < 0) return false;
  const { kind, surname, count } = entities[mention.entity]!;
  if (kind === "person") return true;
  // "Plastic will be discussed": a capital at the start of a sentence isn't evidence of a name.
  const known = isGivenName(tokens[mention.first]!.text);
  if (count === 1 && !known && opensSentence(tokens, mention)) return false;
  // "The Estonian | president": the referent is what the name modifies, not the name.
  const next = tokens[mention.last];
  if (next && !next.cap && speakerClassOf(next.lower) !== null && !cueOf(next)?.finite)
    return false;
  return kind === "unknown" && mention.kind !== "place" && !ORGANISATION_WORDS.has(surname);
}

const opensSentence = (tokens: Token[], { outerFirst }: Mention): boolean =>
  tokens[outerFirst - 1]?.sentence !== tokens[outerFirst]!.sentence ||
  /^[—–-]$/.test(tokens[outerFirst - 1]!.text);

/** Whether a mention is the subject of a finite verb of saying, with or without a quotation. */
function isSayer(syntax: Syntax, mention: Mention): boolean {
  const { forward, forwardClass, forwardFinite, inverted, invertedClass } = syntax.link(mention);
  if (invertedClass === "say" && syntax.subjectOf(inverted) === mention) return true;
  return forwardClass === "say" && forwardFinite && syntax.subjectOf(forward) === mention;
}
