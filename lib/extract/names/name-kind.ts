import {
  DEMONYMS,
  FAMILY_FIRST,
  FUNCTION_WORDS,
  isGivenName,
  ORGANISATION_WORDS,
  ORGANISATIONS,
  PERSON_NOUN_FORMS,
  PLACES,
  TITLES,
  wordSet,
} from "../lexicon";
import { cueOf, type Token, wordAt } from "../tokens";

/** What a run of capitalised words names. `title` means that it is not a name. */
export type NameKind = "person" | "org" | "place" | "unknown" | "title";

/** Whether a word shows a name to be an organisation's. */
export const isOrgWord = (t: Token): boolean => ORGANISATION_WORDS.has(t.lower);

/** Whether a word is an acronym. A single letter ("G.") is an initial. */
export const isAcronym = (t: Token): boolean =>
  /^(?=.*\p{Lu}.?\p{Lu})\p{Lu}[\p{Lu}.&-]{1,6}$/u.test(t.text);

/** Decides what a run of words names. `titled` says whether a title comes before it. */
export function kindOfName(tokens: Token[], from: number, last: number, titled: boolean): NameKind {
  const size = last - from;
  const head = tokens[from]!;
  const tail = tokens[last - 1]!;
  const given = isGivenName(head.text);
  if (!given && OUTLET.has(wordAt(tokens, from - 1))) return "org";
  if (!given && size > 1 && isEmployer(tokens, from)) return "org";
  if (size === 1) {
    if (ORGANISATIONS.has(head.text)) return "org";
    if (PLACES.has(head.text)) return "place";
    // "| Labour | said": a party needs no article.
    if (head.text === "Labour" && !continues(tokens[last])) return "org";
    if (DEMONYMS.has(head.text)) return standsAlone(tokens, from, last) ? "unknown" : "title";
    // "| The Mullah | said": someone by what they are, as documents write it.
    if (isOffice(tokens, from)) return "title";
    if (titled || isHuman(tokens, last)) return "person";
    // "State | TV | said": a common noun that is written in capitals.
    if (head.text === "TV") return "title";
    // "Centre for ...", "the Port of Oslo", "Transport for London": the name continues after the preposition.
    const body = isOrgWord(head) || (head.text === "Transport" && tokens[last + 1]?.cap === true);
    if (body && /^(?:of|for|on)$/.test(wordAt(tokens, last))) return "org";
    const article = wordAt(tokens, from - 1) === "the";
    if (article && wordAt(tokens, last) === "of" && tokens[last + 1]?.cap) return "org";
    return isAcronym(head) ? "org" : "unknown";
  }
  if (LEGAL_FORM.test(tail.text) || isFirm(tokens, from, last)) return "org";
  if (DEMONYMS.has(tail.text) && size === 2 && !given) return "title";
  if (given && !isOrgWord(tail) && size <= 6) return "person";
  if (size === 2 && !isOrgWord(tail) && isHolder(tokens, from, last)) return "person";
  // "Foreign Minister | Park Joon |", although parks are organisations, too.
  if (titled && size === 2 && !isOrgWord(tail) && TITLES.has(wordAt(tokens, from - 1)))
    return "person";
  // "U.S. Treasury": not a given name.
  if (STATE.test(head.text)) return "org";
  for (let t = from; t < last; t++) {
    if (isOrgWord(tokens[t]!) || ORGANISATIONS.has(tokens[t]!.text)) return "org";
  }
  // "Majed bin Hamdan Al Falasi".
  const lineage = size <= 6 && tokens.slice(from + 1, last).some(isLineage);
  if (lineage || (titled && size <= 4)) return "person";
  if (DEMONYMS.has(head.text)) return "org";
  if (PLACES.has(head.text) && PLACES.has(tail.text)) return "place";
  // "The | Pelican Grace |", "the | Kivu Relay |": a person's name has no article.
  const article = tokens[from - 1]?.lower === "the" && !FAMILY_FIRST.has(head.lower);
  if (article && COMPASS.has(head.lower)) return "place";
  return size <= 4 && !article ? "person" : "org";
}

/** Whether an aside can only be about a person: "| Ito |, 48, said", "| Ito |, standing next to his deputy, said". */
const isHuman = (tokens: Token[], comma: number): boolean =>
  wordAt(tokens, comma) === "," &&
  (POSTURE.has(wordAt(tokens, comma + 1)) ||
    (/^[1-9]\d$/.test(wordAt(tokens, comma + 1)) && wordAt(tokens, comma + 2) === ","));

const POSTURE = wordSet(
  "standing sitting seated kneeling flanked accompanied speaking smiling dressed wearing",
);

/** Whether a noun for a person follows an article and does not go on as a name: "the Rapporteur said". */
const isOffice = (tokens: Token[], i: number): boolean =>
  /^(?:the|this)$/.test(wordAt(tokens, i - 1)) &&
  PERSON_NOUN_FORMS.get(tokens[i]!.lower) === false &&
  !isGivenName(tokens[i]!.text);

/** "Its president, | Bay Roe |, said": whoever holds the office, between commas. */
const isHolder = (tokens: Token[], from: number, last: number): boolean =>
  wordAt(tokens, from - 1) === "," &&
  wordAt(tokens, last) === "," &&
  TITLES.has(wordAt(tokens, from - 2)) &&
  !tokens[from - 2]!.cap &&
  !ORGANISATIONS.has(tokens[from]!.text);

/** "Peter Marsh of | Noord Marine |", "a broker at | Noord Marine |": who someone works for. */
function isEmployer(tokens: Token[], from: number): boolean {
  const link = wordAt(tokens, from - 1);
  const before = tokens[from - 2];
  if (before?.kind !== "word") return false;
  if (/^(?:at|with)$/.test(link) && PERSON_NOUN_FORMS.get(before.lower) === false) return true;
  return /^(?:of|at|with)$/.test(link) && before.cap && isGivenName(tokens[from - 3]?.text ?? "");
}

// "Nordvik Boats | AB |".
const LEGAL_FORM = /^(?:AB|AG|SA|NV|BV|ASA|AS|SE|Oyj|Oy|SpA|GmbH|LLC|PLC|SAS|Bhd|KK)$/;

/** "Holt | & | Strand": several surnames, the last of which may be anyone's. */
const isFirm = (tokens: Token[], from: number, last: number): boolean =>
  last - from === 3 && tokens[from + 1]!.text === "&" && !isGivenName(tokens[last - 1]!.text);

const COMPASS = wordSet(
  `north south east west northern southern eastern western central upper lower inner outer middle near far`,
);
const STATE = /^(?:US|U\.S\.|UK|U\.K\.|UN|U\.N\.|EU|E\.U\.)$/;
// "The Sunday paper | Die Woche", "the weekly | El Faro": nouns that are followed by a name that is not a person's.
const OUTLET = wordSet(
  `newspaper paper daily weekly monthly magazine broadcaster newswire website tabloid periodical company firm charity
  think-tank airline carrier`,
);

const isLineage = ({ lower }: Token): boolean => /^(?:bin|ibn|bint|al)$/.test(lower);

/** Whether an adjective of nationality is used as a noun: "the Chinese said". */
function standsAlone(tokens: Token[], first: number, last: number): boolean {
  return tokens[first - 1]?.lower === "the" && !continues(tokens[last]);
}

const continues = (next: Token | undefined): boolean =>
  next?.kind === "word" && !FUNCTION_WORDS.has(next.lower) && !cueOf(next);
