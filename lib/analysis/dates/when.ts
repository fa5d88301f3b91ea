import { MONTHS, SHORT_MONTHS } from "@/lib/text/dates/months";
import type { DateLine } from "./schema";

// Pure, for pages, events and calendar files alike.

type Dated = Pick<DateLine, "startsOn" | "endsOn" | "precision">;

const parts = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month: MONTHS[month - 1] ?? "", short: SHORT_MONTHS[month - 1] ?? "", date };
};

/** A date as the desk writes it: "13 Jan 2024", "14–17 Nov 2023", "January 2024", "about 13 Jan 2024". */
export function whenText({ startsOn, endsOn, precision }: Dated): string {
  const [from, to] = [parts(startsOn), parts(endsOn)];
  const isMonth = precision === "MONTH";
  const full = ({ date, month, short, year }: typeof to) =>
    isMonth ? `${month} ${year}` : `${date} ${short} ${year}`;
  const about = precision === "APPROXIMATE" ? "about " : "";
  const isOne = isMonth ? full(from) === full(to) : startsOn === endsOn;
  if (isOne) return `${about}${full(to)}`;
  if (from.year !== to.year) return `${about}${full(from)} – ${full(to)}`;
  if (isMonth) return `${from.month}–${full(to)}`;
  if (from.month !== to.month) return `${about}${from.date} ${from.short} – ${full(to)}`;
  return `${about}${from.date}–${full(to)}`;
}

/** The first and last day of a date: for a month, its first and last day; for a single day, the same day twice. */
export function daysOf(startsOn: string, endsOn: string | null, precision: DateLine["precision"]) {
  if (precision !== "MONTH") return { startsOn, endsOn: endsOn ?? startsOn };
  const [year = 0, month = 1] = (endsOn ?? startsOn).split("-").map(Number);
  // Day 0 of the next month. Years below 100 would count as 19xx.
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return { startsOn: `${startsOn.slice(0, 8)}01`, endsOn: last.toISOString().slice(0, 10) };
}
