import { isOfCountry, ROLE_MODIFIERS, speakerClassOf, wordSet } from "../../lexicon";
import {
  isOfOtherCountry,
  type Mention,
  mentionsBefore,
  phraseEnd,
  wordsOfRole,
} from "../../mentions";
import type { ParsedText } from "../../parse";
import { type Token, wordAt } from "../../tokens";
import { isHeld } from "./offices";
import { mayBeOffice } from "./same-office";

const MAX_MENTIONS_AHEAD = 24;
const MAX_PARAGRAPHS = 3;

// There are many of these in one place, so the next one mentioned may be someone else.
const MANY = wordSet(
  `official source expert analyst lawyer attorney resident worker employee executive economist researcher diplomat lawmaker
  legislator member soldier officer trader farmer student teacher doctor engineer journalist reporter critic
  activist professor academic scholar manager aide adviser advisor consultant historian witness driver fisherman`,
);

/**
 * Finds the person named after an office that was described first: "| The bloc's trade commissioner | said so. “...,”
 * Trade Commissioner Ann Lee told reporters". Returns the entity, or -1.
 */
export function namedAfter(parsed: ParsedText, noun: Mention): number {
  const { tokens, mentions, roles, firstMention, entities } = parsed;
  const { lower, paragraph, span } = tokens[noun.head]!;
  if (noun.kind !== "nominal" || noun.plural || span >= 0) return -1;
  if (speakerClassOf(lower) !== "person" || !isOneOfAKind(tokens, noun)) return -1;
  const words = tokens.slice(noun.first, phraseEnd(tokens, noun)).map(({ text }) => text);
  const here = mentionsBefore(mentions, noun.head) + 1;
  for (let k = here; k < Math.min(here + MAX_MENTIONS_AHEAD, mentions.length); k++) {
    const { kind, entity, inRole, head } = mentions[k]!;
    if (tokens[head]!.paragraph - paragraph > MAX_PARAGRAPHS) return -1;
    if (kind !== "person" || inRole || tokens[head]!.span >= 0) continue;
    // Whoever was named before needs no other name.
    if (firstMention[entity] !== mentions[k]) continue;
    const role = roles.get(entity);
    if (role === undefined || !holds(parsed, noun, role, words)) continue;
    if (isOfOtherCountry(tokens, noun, mentions[k]!)) return -1;
    const gender = entities[entity]!.gender;
    return noun.gender && gender && noun.gender !== gender ? -1 : entity;
  }
  return -1;
}

/** Whether there is one such person in a story: "the mayor of Lyon", "its foreign minister", "Oslo's top diplomat". */
function isOneOfAKind(tokens: Token[], { first, head }: Mention): boolean {
  const { lower } = tokens[first]!;
  if (/^(?:an?|one|another|some|any|no|this|that|each|every)$/.test(lower)) return false;
  return !tokens
    .slice(first, head)
    .some((t) => /^(?:other|second|third|next|former|another)$/.test(t.lower));
}

function holds(parsed: ParsedText, noun: Mention, role: string, words: string[]): boolean {
  const { tokens } = parsed;
  const { lower } = tokens[noun.head]!;
  if (isOfCountry(words, role) === false) return false;
  if (!isHeld(lower, role) || !mayBeOffice(parsed, noun, role)) return false;
  // "Oslo's top diplomat", "its chief executive".
  const first = /^(?:top|chief)$/.test(wordAt(tokens, noun.head - 1));
  if (first || !MANY.has(lower)) return true;
  // "The ministry's top official": whoever shares more than the noun.
  const own = wordsOfRole(role);
  const said = tokens.slice(noun.first + 1, noun.head).map((t) => t.lower);
  return said.some((word) => !ROLE_MODIFIERS.has(word) && own.includes(word));
}
