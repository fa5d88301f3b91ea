import { readDate } from "./read-date";

const WRITTEN = [
  /[1-9]\d{3}-\d{1,2}-\d{1,2}/gu,
  /\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,}\.?,?\s+[1-9]\d{3}/gu,
  /\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+[1-9]\d{3}/gu,
];

/** The days that a text names, as ISO texts: “by 30 June 2027”. What isn't a whole day is left out. */
export const daysIn = (text: string): string[] =>
  WRITTEN.flatMap((form) => text.match(form) ?? []).flatMap((day) => readDate(day).iso ?? []);

/** The day that a forecast's wording names, if it names days and none of them is its closing date. */
export function otherDay(wording: string, closesOn: string): string | null {
  const days = daysIn(wording);
  const closes = readDate(closesOn).iso;
  return closes && !days.includes(closes) ? (days[0] ?? null) : null;
}
