// The countries of people and offices: "Kenya's president" is of the same country as "the Kenyan president".
import { DEMONYMS, PLACES } from "./places";

// Adjectives that share too few letters with the name of the country.
const IRREGULAR = new Map<string, RegExp>([
  ["french", /^fra/],
  ["danish", /^(?:den|dane)/],
  ["dutch", /^(?:net|the hague|holland)/],
  ["british", /^(?:brit|uk$|u\.k|united|england|london)/],
  ["american", /^(?:ameri|us$|u\.s|usa|united|washington)/],
  ["irish", /^ire/],
  ["welsh", /^wal/],
  ["filipino", /^phi/],
  ["chinese", /^(?:chi|beijing|prc)/],
  ["russian", /^(?:russ|moscow|kremlin)/],
  ["emirati", /^(?:uae|u\.a|united)/],
]);

// Nouns for people that are not the adjective of their country.
const ADJECTIVES = new Map(
  `dane danish swede swedish finn finnish pole polish briton british turk turkish scot scottish spaniard spanish serb serbian
  croat croatian kurd kurdish slovene slovenian icelander icelandic frenchman french frenchwoman french dutchman dutch
  dutchwoman dutch englishman english englishwoman english irishman irish irishwoman irish welshman welsh welshwoman welsh
  filipina filipino luxembourger luxembourgish`
    .split(/\s+/)
    .flatMap((noun, i, words): [string, string][] => (i % 2 ? [] : [[noun, words[i + 1]!]])),
);

/** "Dane" as "Danish"; other nouns for people are their adjective, "American". */
export const originOf = (noun: string): string => {
  const adjective = ADJECTIVES.get(noun.toLowerCase()) ?? noun.toLowerCase();
  return adjective[0]!.toUpperCase() + adjective.slice(1);
};

/** The words that name a country: "Kenya's president", "Kenyan president". */
const countriesIn = (words: string[]): string[] =>
  words.filter((word) => PLACES.has(word) || DEMONYMS.has(word)).map((word) => word.toLowerCase());

const MIN_SHARED = 3;

const isSameCountry = (one: string, other: string): boolean =>
  one.slice(0, MIN_SHARED) === other.slice(0, MIN_SHARED) ||
  IRREGULAR.get(one)?.test(other) === true ||
  IRREGULAR.get(other)?.test(one) === true ||
  [...IRREGULAR.values()].some((names) => names.test(one) && names.test(other));

/**
 * Whether a role can be the one meant by a noun such as "the Kenyan president": `true` if it is of the same country,
 * `false` if of another, null if the noun or the role names no country.
 */
export function isOfCountry(words: string[], role: string): boolean | null {
  const [own, others] = [countriesIn(words), countriesIn(role.split(/[^\p{L}.-]+/u))];
  if (own.length === 0 || others.length === 0) return null;
  return own.some((one) => others.some((other) => isSameCountry(one, other)));
}
