import type { DateLine } from "@/lib/analysis/dates/schema";
import { isMarked } from "./date-line";

/** The weeks of a month from Monday to Sunday, as days of the month; null for days of other months. */
export function weeksOf(month: string): (number | null)[][] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const before = (new Date(Date.UTC(year, number - 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day >= 1 && day <= length ? day : null;
    }),
  );
}

type Marked = Pick<DateLine, "startsOn" | "endsOn" | "precision" | "state">;

/**
 * The dates to mark on each day of a month. Dates known only by their month are not on any day, nor are cancelled ones.
 */
export function marksIn<T extends Marked>(month: string, dates: T[]): Map<number, T[]> {
  const marks = new Map<number, T[]>();
  const days = weeksOf(month).flat();
  for (const date of dates) {
    if (!isMarked(date)) continue;
    for (const day of days) {
      const iso = `${month}-${String(day).padStart(2, "0")}`;
      if (day && iso >= date.startsOn && iso <= date.endsOn)
        marks.set(day, [...(marks.get(day) ?? []), date]);
    }
  }
  return marks;
}

/** The months in which a day would be marked, as in "2028-01", in order. */
export function monthsOf(dates: readonly Marked[]): string[] {
  const months = new Set<string>();
  for (const { startsOn, endsOn } of dates.filter(isMarked))
    for (let at = startsOn.slice(0, 7); at <= endsOn; at = monthAfter(at)) months.add(at);
  return [...months].sort();
}

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number)).toISOString().slice(0, 7);
}
