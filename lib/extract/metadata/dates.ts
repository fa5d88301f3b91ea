import { dateInWords } from "./other-languages";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const ISO = /\b(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i");
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(\\d{4})\\b`,
  "i",
);
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
const CJK = /(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日/;

/**
 * Finds a date in a line. Returns it as YYYY-MM-DD, or null if there is none. A date with slashes is
 * read month first, unless the first number cannot be a month.
 */
export function parseDate(line: string): string | null {
  const iso = ISO.exec(line);
  if (iso) return toIso(+iso[1]!, +iso[3]!, +iso[4]!);
  const cjk = CJK.exec(line);
  if (cjk) return toIso(+cjk[1]!, +cjk[2]!, +cjk[3]!);
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst) return toIso(+monthFirst[3]!, monthNumber(monthFirst[1]!), +monthFirst[2]!);
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst) return toIso(+dayFirst[3]!, monthNumber(dayFirst[2]!), +dayFirst[1]!);
  const dotted = DOTTED.exec(line);
  if (dotted) return toIso(+dotted[3]!, +dotted[2]!, +dotted[1]!);
  const inWords = dateInWords(line);
  if (inWords) return toIso(...inWords);
  const slashed = SLASHED.exec(line);
  if (!slashed) return null;
  const [first, second, year] = [+slashed[1]!, +slashed[2]!, +slashed[3]!];
  return first > 12 ? toIso(year, second, first) : toIso(year, first, second);
}

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function toIso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1500 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}
