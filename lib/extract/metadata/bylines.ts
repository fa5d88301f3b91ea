import { isGivenName, ORGANISATION_WORDS, PLACES } from "../lexicon";
import { parseDate } from "./dates";
import { isKindOfText, isPublication } from "./publications";

const SEPARATOR = /\s*[|·•]\s*|\s+[-–—]\s+|\s*,\s*/u;
const OCCUPATION =
  /\b(?:correspondent|reporter|writer|editor|columnist|bureau chief|journalist|staff|contributor|fellow)s?$/i;
const MAX_LINE = 100;
const TIME = /^\d{1,2}[:.]\d{2}\b|^(?:updated|published|posted)\b/i;

/** The people in a byline, without place, date, occupation and publication: "Ann Lee, Reuters | 3 May" is "Ann Lee". */
export function peopleOf(byline: string): string {
  const [first = "", ...rest] = apart(byline)
    .replace(/^by[:\s]+/i, "")
    .replace(/\s+(?:published|updated|posted)\s*:.*$/iu, "")
    .replace(IN_PLACE, "")
    .split(SEPARATOR)
    .filter((part) => part !== "");
  const more = rest.filter((part) => isPart(part) && !isPublication(part));
  return cased([first.replace(OF_PUBLICATION, ""), ...more].join(", "));
}

// "Ann Lee | in Oslo", "Ann Lee | in New York and Bo Tan | in Rome".
const IN_PLACE = /\s+in \p{Lu}[\p{L}.'’-]*(?: (?!and\b|in\b)\p{L}[\p{L}.'’-]*)*/gu;

const OF_PUBLICATION =
  /\s+(?:of|for) (?:the )?(?:\p{Lu}\S+ )*(?:Times|Post|News|Agency|Herald|Journal|Courier|Ledger)$/u;

const isPart = (part: string): boolean =>
  /^(?:and )?\p{Lu}/u.test(part) &&
  !TIME.test(part) &&
  !OCCUPATION.test(part) &&
  !/\d/.test(part) &&
  parseDate(part) === null;

/** The publication that a byline names: "By Ann Lee, Kestrel News Agency". Returns null if there is none. */
export const publicationOf = (byline: string): string | null =>
  apart(byline).split(SEPARATOR).slice(1).find(isPublication) ?? null;

const RUN =
  /^([Bb][Yy]\s+)?((?:\p{Lu}[\p{L}.'’-]+\s){2,3}?)((?:\p{Lu}[\p{L}'’-]+\s?){2,4})(?=,|$)/u;

/** A byline with a comma before the publication, if a page's lines ran together: "By Ann Lee | Harbour Courier". */
function apart(byline: string): string {
  const [, by = "", name = "", publication = ""] = RUN.exec(byline) ?? [];
  const ranTogether = isPublication(publication) && isPersonal(name.trim());
  return ranTogether ? `${by}${name.trim()}, ${byline.slice(by.length + name.length)}` : byline;
}

/** A name in capitals, in its usual spelling: "ANN LEE" is "Ann Lee". */
function cased(name: string): string {
  if (/\p{Ll}/u.test(name.replace(/\band\b/g, ""))) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/ And /g, " and ");
}

/** Whether a line is a name in capitals, as bylines have it: "ANN LEE". */
export function isShoutedName(line: string): boolean {
  if (line.length > MAX_LINE) return false;
  if (!/^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}$/u.test(line)) return false;
  if (isPublication(line) || isKindOfText(line)) return false;
  const words = cased(line).split(" ");
  if (words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()) || PLACES.has(word)))
    return false;
  return words.length <= 3 || isGivenName(words[0]!);
}

const NAME = "\\p{Lu}[\\p{L}'’-]+(?: (?:van|von|de|bin|al|el|\\p{Lu}[\\p{L}.'’-]*)){1,3}";
const SIGNED = new RegExp(
  `^${NAME}(?:,? in \\p{Lu}[\\p{L} ]+|, (?:\\p{L}+ ){0,3}(?:correspondent|reporter|writer|editor|columnist|bureau chief))$`,
  "u",
);

/** Whether a line is a name with a place or an occupation: "Ann Lee in Oslo", "Ann Lee, Asia editor". */
export const isSigned = (line: string): boolean =>
  line.length <= MAX_LINE && SIGNED.test(line) && !isPublication(line);

/** Whether words are a person's name in the form it takes next to a date. */
export function isPersonal(part: string): boolean {
  if (!/^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(part)) return false;
  // "The Meridian".
  if (/^(?:The|Le|La|El|Die|Der|Das)\s/u.test(part) || isKindOfText(part)) return false;
  const words = part.split(" ");
  const place = PLACES.has(part) || words.some((word) => PLACES.has(word));
  const body = words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()));
  return !place && !body && !isPublication(part);
}

const CREDIT =
  /^\W*(?:[Rr]eporting|REPORTING|[Ww]ritten|WRITTEN|[Rr]eport|REPORT) [Bb][Yy]\s+(\p{Lu}[^;.()]{2,120})/u;

/** Who is credited at the end: "(Reporting by Ann Lee and Bo Tan; Editing by ...)". Returns null if nobody is. */
export function creditedIn(tail: string[]): string | null {
  for (const line of tail) {
    const [, people] = CREDIT.exec(line) ?? [];
    if (people) return people.trim();
  }
  return null;
}
