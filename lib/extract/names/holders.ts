import {
  DEMONYMS,
  isGivenName,
  ORGANISATION_WORDS,
  PARTICLES,
  PERSON_NOUN_FORMS,
  PLACES,
  PORTFOLIOS,
  RANKS,
  TITLES,
  wordSet,
} from "../lexicon";
import { cueOf, type Token, wordAt } from "../tokens";

const COMPOUND = wordSet(
  `new north south east west upper lower great greater san santa los las saint st united saudi sri hong el la`,
);

/**
 * Where the name of an office-holder begins, directly after the name of the body: "Director of the National Bureau of
 * Fisheries | Ann Lee said". Takes the body as it was found, `first` up to `last` (exclusive), and returns `last` if
 * nobody is named in it. `alone` holds the words that the text uses as one-word names.
 */
export function holderIn(tokens: Token[], first: number, last: number, alone: Set<string>): number {
  if (!followsOffice(tokens, first)) return last;
  const whole = afterBody(tokens, first, last);
  if (whole < last || isWithin(tokens, first)) return whole;
  const lineage = ofLineage(tokens, first, last);
  if (lineage > 0) return lineage;
  const from = last - 2;
  const [given, surname] = [tokens[from], tokens[last - 1]];
  if (!given || !surname || from - first < 2) return last;
  if (![given, surname].every(mayBeName)) return last;
  // A body may be named after a place whose name has two words: "of New South Wales".
  if (COMPOUND.has(given.lower) || COMPOUND.has(tokens[from - 1]!.lower)) return last;
  // The word before still belongs to the body: "of | Fisheries".
  if (!/^\p{Lu}/u.test(tokens[from - 1]!.text)) return last;
  if (isGivenName(given.text) || alone.has(surname.lower)) return from;
  return cueOf(tokens[last])?.finite ? from : last;
}

/** "Minister of Energy | Tariq bin Fahad Al Nasser": a given name before particles. Returns -1 if there is none. */
function ofLineage(tokens: Token[], first: number, last: number): number {
  for (let i = first + 1; i < last - 2; i++)
    if (
      isGivenName(tokens[i]!.text) &&
      PARTICLES.has(tokens[i + 1]!.lower) &&
      mayBeName(tokens[i]!)
    )
      return i;
  return -1;
}

// Nouns, besides those for organisations, that end the name of what an office covers.
const BODY_END = wordSet(
  `opposition region province oblast krai district county prefecture governorate municipality territory peninsula
  archipelago republic kingdom emirate federation confederation commonwealth diocese archdiocese parish command fleet
  brigade regiment battalion faculty prosecution defence protocol`,
);
// Endings of words for what a minister covers: "Ports", "Planning", "Governance".
const ABSTRACT = /(?:[^s]s|tion|sion|ment|ing|ism|ity|ture|ance|ence|try|logy|nomy|nergy|lture)$/;
const isMinister = (tokens: Token[], first: number): boolean =>
  /^(?:minister|secretary|commissioner|undersecretary|under-secretary)$/.test(
    tokens[tokens[first - 1]?.lower === "the" ? first - 3 : first - 2]?.lower ?? "",
  );
const MAX_NAME = 4;

/**
 * Where a name begins after the noun that ends the body: "Leader of the Opposition | Ann Lee". Returns `last` if there
 * is no such noun, or if what follows it is shorter or longer than a name.
 */
function afterBody(tokens: Token[], first: number, last: number): number {
  for (let from = last - 2; from > first && last - from <= MAX_NAME; from--) {
    if (!mayBeName(tokens[from]!)) return last;
    const noun = tokens[from - 1]!.lower;
    const abstract = ABSTRACT.test(noun) && isMinister(tokens, first);
    const ends =
      abstract || BODY_END.has(noun) || ORGANISATION_WORDS.has(noun) || PORTFOLIOS.has(noun);
    if (ends && mayBeName(tokens[last - 1]!)) return from;
    // "Secretary-General of the Pilots' Association | Captain Joel Roe".
    if (RANKS.has(noun) && ORGANISATION_WORDS.has(wordAt(tokens, from - 2))) return from - 1;
  }
  return last;
}

/** "Director of | the National Bureau", "Principal Secretary in | the State Department". */
function followsOffice(tokens: Token[], first: number): boolean {
  const link = linkBefore(tokens, first);
  const office = wordAt(tokens, link - 1);
  return (
    /^(?:of|for|at|in)$/.test(wordAt(tokens, link)) &&
    (TITLES.has(office) || PERSON_NOUN_FORMS.has(office))
  );
}

const linkBefore = (tokens: Token[], first: number): number =>
  tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;

/** "Secretary in | the State Department": what follows "in" may also be a place. */
const isWithin = (tokens: Token[], first: number): boolean =>
  wordAt(tokens, linkBefore(tokens, first)) === "in";

const mayBeName = ({ kind, text, lower }: Token): boolean =>
  kind === "word" &&
  /^\p{Lu}\p{L}/u.test(text) &&
  !ORGANISATION_WORDS.has(lower) &&
  !BODY_END.has(lower) &&
  !PORTFOLIOS.has(lower) &&
  !DEMONYMS.has(text) &&
  !PLACES.has(text) &&
  !TITLES.has(lower);
