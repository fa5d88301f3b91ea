import { isGivenName, ORGANISATION_WORDS, PERSON_NOUN_FORMS, PLACES, TITLES } from "../lexicon";
import { cueOf, type Token } from "../tokens";

const COMPOUND =
  /^(?:new|north|south|east|west|upper|lower|great|greater|san|santa|los|las|saint|st|united|saudi|sri|hong|el|la)$/;

/**
 * Where the name of an office-holder begins, directly after the body: "Director of the National Bureau of
 * Fisheries | Ann Lee said". Takes the body as it was found, `first` up to `last` (exclusive), and returns `last` if
 * nobody is named in it. `alone` are the words that the text has as names of one word.
 */
export function holderIn(tokens: Token[], first: number, last: number, alone: Set<string>): number {
  if (!followsOffice(tokens, first)) return last;
  const from = last - 2;
  const [given, surname] = [tokens[from], tokens[last - 1]];
  if (!given || !surname || from - first < 2) return last;
  if (![given, surname].every(mayBeName)) return last;
  // A body may be named after a place of two words: "of New South Wales".
  if (COMPOUND.test(given.lower) || COMPOUND.test(tokens[from - 1]!.lower)) return last;
  // The word before is still the body's: "of | Fisheries".
  if (!/^\p{Lu}/u.test(tokens[from - 1]!.text)) return last;
  if (isGivenName(given.text) || alone.has(surname.lower)) return from;
  return cueOf(tokens[last])?.finite ? from : last;
}

/** "Director of | the National Bureau". */
function followsOffice(tokens: Token[], first: number): boolean {
  const link = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  const office = tokens[link - 1]?.lower ?? "";
  return (
    /^(?:of|for|at)$/.test(tokens[link]?.lower ?? "") &&
    (TITLES.has(office) || PERSON_NOUN_FORMS.has(office))
  );
}

const mayBeName = ({ kind, text, lower }: Token): boolean =>
  kind === "word" &&
  /^\p{Lu}\p{L}/u.test(text) &&
  !ORGANISATION_WORDS.has(lower) &&
  !PLACES.has(text) &&
  !TITLES.has(lower);
