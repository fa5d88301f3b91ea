import {
  HONORIFICS,
  isGivenName,
  PERSON_NOUN_FORMS,
  PLACES_OF_SEVERAL_WORDS,
  PORTFOLIOS,
  RANKS,
  ROLE_MODIFIERS,
  SHORT_TITLES,
  TITLES,
  wordSet,
} from "../lexicon";
import type { Token } from "../tokens";
import { afterModifiers } from "./modifiers";
import { isOrgWord, kindOfName, type NameKind } from "./name-kind";

/** What a run of capitalised words contains. Token indices; `last` is exclusive. */
interface NameParts {
  kind: NameKind;
  /** Where the name begins, after titles and modifiers. */
  first: number;
  last: number;
}

const isTitle = (t: Token): boolean =>
  TITLES.has(t.lower.replace(/^(?:co|vice|sub|lieutenant|major|brigadier|rear|deputy)-/, "")) ||
  HONORIFICS.has(t.lower) ||
  SHORT_TITLES.has(t.text) ||
  (t.lower.includes("-") && RANKS.has(t.lower));

/** "Harbourmaster | Gijs van der Meer": a noun for a person before a whole name. */
const isOccupation = (tokens: Token[], t: number, last: number): boolean =>
  last - t >= 3 &&
  PERSON_NOUN_FORMS.get(tokens[t]!.lower) === false &&
  !isGivenName(tokens[t]!.text) &&
  tokens.slice(t + 1, last).every((word) => !isOrgWord(word) && !PORTFOLIOS.has(word.lower));

/**
 * Takes a run of capitalised tokens, `first` up to `last` (exclusive). Returns the name in it and what
 * it names; `title` means that it contains no name.
 */
export function nameParts(tokens: Token[], first: number, last: number): NameParts {
  if (isPlace(tokens, first, last)) return { kind: "place", first, last };
  let from = afterPortfolio(tokens, first, last);
  let titled = from > first;
  for (let t = last - 1; t >= from; t--) {
    if (isPortfolio(tokens, t, last)) continue;
    if (!isTitle(tokens[t]!) && !(t === from && isOccupation(tokens, t, last))) continue;
    // "Hassan Sheikh Mohamud": a title word inside a personal name.
    if (
      t > from &&
      t < last - 1 &&
      MIDDLE.has(tokens[t]!.lower) &&
      isGivenName(tokens[t - 1]!.text)
    )
      continue;
    // "Larry King": a title word that ends a personal name is a surname. "Zhang Min", "Wang Sec": no title is
    // abbreviated after a name.
    const ends = t === last - 1 && t > from;
    if (ends && (isNameBefore(tokens[t - 1]!) || isAbbreviated(tokens[t]!, tokens[t - 1]!)))
      continue;
    if (t === last - 1) return { kind: "title", first: from, last };
    from = t + 1;
    titled = true;
    break;
  }
  titled ||= titleBefore(tokens, from, last);
  from = afterModifiers(tokens, from, last);
  return { kind: kindOfName(tokens, from, last, titled), first: from, last };
}

/** "| Justice | Department", unlike "Justice Ann Lee". */
const isPortfolio = (tokens: Token[], t: number, last: number): boolean =>
  t < last - 1 &&
  ((PORTFOLIOS.has(tokens[t]!.lower) && isOrgWord(tokens[last - 1]!)) ||
    (tokens[t]!.lower === "general" && GENERAL.has(tokens[t + 1]!.lower)));

// "The | General | Administration of Customs", unlike "General Park".
const GENERAL = wordSet(
  "administration assembly secretariat directorate inspectorate office bureau council court command department hospital motors electric mills dynamics",
);

/** Whether an abbreviated title ends a run without an office before it, such as "Prime Min". */
const isAbbreviated = ({ text }: Token, before: Token): boolean =>
  SHORT_TITLES.has(text) &&
  text !== text.toUpperCase() &&
  !isTitle(before) &&
  !ROLE_MODIFIERS.has(before.lower) &&
  !PORTFOLIOS.has(before.lower);

const MIDDLE = wordSet("sheikh imam king prince sultan emir pope bishop dean marshal major");
const FIRST_WORDS = new Set([...PLACES_OF_SEVERAL_WORDS].map((name) => name.split(" ")[0]!));

/** "New York", "Papua New Guinea". */
const isPlace = (tokens: Token[], first: number, last: number): boolean =>
  last - first > 1 &&
  FIRST_WORDS.has(tokens[first]!.lower) &&
  PLACES_OF_SEVERAL_WORDS.has(
    tokens
      .slice(first, last)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** Whether a surname follows, even one that is also a title: "Larry | King", "Mr. | Prince". */
const isNameBefore = (t: Token): boolean => isGivenName(t.text) || HONORIFICS.has(t.lower);

/** Where the name begins if the run starts with the end of an office: "Secretary of | State John Kerry". */
function afterPortfolio(tokens: Token[], first: number, last: number): number {
  const link = tokens[first - 1]?.lower;
  if (link !== "of" && link !== "for" && link !== "and" && link !== "&") return first;
  let from = first;
  while (from < last - 1 && PORTFOLIOS.has(tokens[from]!.lower)) from++;
  return last - from >= 2 || (from > first && isGivenName(tokens[from]!.text)) ? from : first;
}

const KIN = wordSet(
  `wife husband widow widower mother father son daughter brother sister uncle aunt cousin nephew niece grandson
  granddaughter grandmother grandfather friend neighbor neighbour fiancé fiancée fiance fiancee partner twin`,
);

function titleBefore(tokens: Token[], first: number, last: number): boolean {
  const comma = tokens[first - 1];
  // "His widow|, Pilar,": a one-word name between commas, after a noun for a relative.
  const apart = comma?.text === "," && /^[,.]$/.test(tokens[last]?.text ?? "");
  const before = tokens[apart && KIN.has(tokens[first - 2]!.lower) ? first - 2 : first - 1];
  return (
    before !== undefined &&
    before.paragraph === tokens[first]!.paragraph &&
    (isTitle(before) || PERSON_NOUN_FORMS.has(before.lower)) &&
    !before.cap
  );
}
