import { MONTHS } from "./months";

/** A day as people may write it. */
export const SAMPLE_DAY = "31 Dec 2026";

/** What to say of a text that isn't a day, where people write days. */
export const NO_DATE = `Enter a date, such as ${SAMPLE_DAY}.`;

/** A day as ISO text, or what is wrong with the text. */
type ReadDate = { iso: string; error?: never } | { iso?: never; error: string };

const FORMS = [
  /^(?<year>[1-9]\d{3})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s.-]*(?<name>\p{L}{3,})[\s.,-]*(?<year>[1-9]\d{3})$/iu,
  /^(?<name>\p{L}{3,})[\s.]*(?<day>\d{1,2})(?:st|nd|rd|th)?[\s,]+(?<year>[1-9]\d{3})$/iu,
  /^(?<day>\d{1,2})\s*[-/.]\s*(?<month>\d{1,2})\s*[-/.]\s*(?<year>[1-9]\d{3})$/,
];

const SHORT_YEAR = /^\d{1,2}(?:[\s.-]*\p{L}{3,}[\s.,'’-]*|[/.-]\d{1,2}[/.-])\d{2}$/u;

/**
 * Reads a day as people write it: 31 Jan 2023, 31 January 2023, January 31, 2023, 31/1/2023,
 * 2023-01-31. Of two numbers the first is the day.
 */
export function readDate(text: string): ReadDate {
  const found = FORMS.map((form) => form.exec(text.trim())?.groups).find(Boolean);
  if (!found && SHORT_YEAR.test(text.trim()))
    return { error: `Write the year in full. ${NO_DATE}` };
  if (!found) return { error: NO_DATE };
  const month = found.name ? monthNamed(found.name) : Number(found.month);
  const [year, day] = [Number(found.year), Number(found.day)];
  if (!month) return { error: `“${found.name}” isn’t a month. ${NO_DATE}` };
  if (month > 12 && (day > 12 || /^\d{4}/.test(text.trim())))
    return { error: `There’s no month ${month}. Correct the date.` };
  if (month > 12) return { error: "Put the day before the month: 31/1/2023." };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > days)
    return { error: `There’s no ${day} ${MONTHS[month - 1]} ${year}. Correct the date.` };
  const two = (part: number) => String(part).padStart(2, "0");
  return { iso: `${found.year}-${two(month)}-${two(day)}` };
}

/** The number of a month, 1 to 12, from its name or the start of it; 0 for any other word. */
function monthNamed(name: string): number {
  const start = name.toLowerCase();
  // Matched against full names, so that "Sept" is understood.
  return MONTHS.findIndex((long) => long.toLowerCase().startsWith(start)) + 1;
}

/** Says that a date in an address or a search isn’t one. Without a full stop, since it may be a title. */
export const ignoredDate = (text: string): string => `“${text}” isn’t a date, so it was ignored`;

/** What is wrong with a day that someone has written as a day, such as 31 February; null for a real one or other text. */
export function wrongDay(text: string): string | null {
  const { error = NO_DATE } = readDate(text);
  return error === NO_DATE ? null : error;
}
