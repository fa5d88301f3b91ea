import {
  DEMONYMS,
  GROUP_NOUN_FORMS,
  HONORIFICS,
  isGivenName,
  ORGANISATIONS,
  PARTICLES,
  PERSON_NOUN_FORMS,
  PLACES,
  PLACES_OF_SEVERAL_WORDS,
  PORTFOLIOS,
  RANKS,
  ROLE_MODIFIERS,
  SHORT_TITLES,
  TITLES,
  wordSet,
} from "../lexicon";
import { type Token, wordAt } from "../tokens";
import { isAcronym, isOrgWord, kindOfName, type NameKind } from "./name-kind";

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
    if (!isTitle(tokens[t]!) && !(t === from && isOccupation(tokens, t, last))) continue;
    // "Hassan Sheikh Mohamud": a title word inside a personal name.
    if (
      t > from &&
      t < last - 1 &&
      MIDDLE.has(tokens[t]!.lower) &&
      isGivenName(tokens[t - 1]!.text)
    )
      continue;
    // "Larry King": a title word that ends a personal name is a surname.
    if (t === last - 1 && t > from && isNameBefore(tokens[t - 1]!)) continue;
    if (t === last - 1) return { kind: "title", first: from, last };
    from = t + 1;
    titled = true;
    break;
  }
  titled ||= titleBefore(tokens, from, last);
  from = afterModifiers(tokens, from, last);
  return { kind: kindOfName(tokens, from, last, titled), first: from, last };
}

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
  // "His widow|, Pilar,": one name between commas behind somebody.
  const apart = comma?.text === "," && /^[,.]$/.test(tokens[last]?.text ?? "");
  const before = tokens[apart && KIN.has(tokens[first - 2]!.lower) ? first - 2 : first - 1];
  return (
    before !== undefined &&
    before.paragraph === tokens[first]!.paragraph &&
    (isTitle(before) || PERSON_NOUN_FORMS.has(before.lower)) &&
    !before.cap
  );
}

function afterModifiers(tokens: Token[], first: number, last: number): number {
  let from = first;
  const owned = isBody(tokens[last - 1]!);
  while (last - from > 2) {
    const t = tokens[from]!;
    // "The | German | Interior Ministry", "| U.S. | Southern Command": whose body it is.
    if (owned && (DEMONYMS.has(t.text) || /^(?:US|U\.S\.|UK|U\.K\.|EU|UN|U\.N\.)$/.test(t.text)))
      break;
    // "The | National | Pilots' Federation", "the | Supreme | People's Court": a part of the name.
    if (isOrgWord(tokens[last - 1]!) && SCOPE.has(t.lower)) break;
    // "China's | Taiwan Affairs Office |", "| LG Energy Solution |".
    const whose = /^(?:the|['’]s)$/.test(wordAt(tokens, first - 1));
    if (whose && from === first && isOrgWord(tokens[last - 1]!) && PLACES.has(t.text)) break;
    if (isAcronym(t) && last - from === 3 && !isGivenName(tokens[from + 1]!.text) && from === first)
      break;
    const modifies =
      DEMONYMS.has(t.text) || PLACES.has(t.text) || ROLE_MODIFIERS.has(t.lower) || isAcronym(t);
    if (!modifies || isGivenName(t.text)) break;
    from++;
  }
  if (
    last - from === 2 &&
    (DEMONYMS.has(tokens[from]!.text) || ROLE_MODIFIERS.has(tokens[from]!.lower))
  ) {
    const body = isOrgWord(tokens[last - 1]!) || GROUP_NOUN_FORMS.has(tokens[last - 1]!.lower);
    if (!body && !isGivenName(tokens[from]!.text)) from++;
  }
  // "The deputy chairman of | QazKopir | Yerlan Mukashev": a company by its inner capital.
  const office = /^(?:of|at|for)$/.test(wordAt(tokens, first - 1));
  if (office && last - from === 3 && COMPANY.test(tokens[from]!.text)) from++;
  // "Mispronouncing Ada Lovelace": the first word of a sentence is capitalised but not part of the name.
  if (last - from > 2 && isNoPartOfName(tokens, from) && !isOrgWord(tokens[last - 1]!)) from++;
  if (last - from > 1 && tokens[from]!.lower.endsWith("ly") && !isGivenName(tokens[from]!.text))
    from++;
  // "President of Examplia | Ann Lee": the name begins with the given name.
  const before = tokens[first - 1]?.lower;
  if (
    last - from > 2 &&
    (before === "of" || before === "in") &&
    isGivenName(tokens[from + 1]!.text)
  )
    if (!isGivenName(tokens[from]!.text)) return from + 1;
  // "Iowa Gov Terry Branstad": start at a given name with a surname after it.
  if (last - from > 3 && !isGivenName(tokens[from]!.text)) {
    for (let t = from + 1; t < last - 1; t++) {
      // "Majed bin Hamdan | Al | Falasi": an article, although there are people called Al.
      if (PARTICLES.has(tokens[t]!.lower)) return from;
      if (isGivenName(tokens[t]!.text)) return t;
    }
  }
  return from;
}

const SCOPE = wordSet(
  `national supreme federal central royal state general international all joint united world`,
);
const COMPANY = /^(?!Mc|Mac|De|Di|La|Le|O['’]).*\p{Ll}\p{Lu}|^\p{Lu}{2,5}$/u;

/** Whether a word ends the name of a body of a state: "ministry", "command". */
const isBody = ({ lower }: Token): boolean => BODIES.has(lower);
const BODIES = new Set(
  "ministry department office embassy army navy command bureau agency authority parliament senate court council commission committee cabinet presidency chancellery treasury police guard service government mission".split(
    " ",
  ),
);

/**
 * Whether the capitalised word before a given name is not part of the name: "Mispronouncing | Ada
 * Lovelace", "Co-anchor | Ada Lovelace". "Norbert Leo Roe" begins with an uncommon given name.
 */
function isNoPartOfName(tokens: Token[], at: number): boolean {
  const t = tokens[at]!;
  if (isGivenName(t.text) || !isGivenName(tokens[at + 1]!.text)) return false;
  if (/^\p{Lu}\.$/u.test(t.text)) return false;
  const before = tokens[at - 1];
  const opens = before?.sentence !== t.sentence || /^[“"”:•—–-]$/.test(before.text);
  return (
    opens ||
    isOrgWord(t) ||
    ORGANISATIONS.has(t.text) ||
    PERSON_NOUN_FORMS.has(t.lower.replace(/^co-/, ""))
  );
}
