import type { DateLine } from "@/lib/analysis/dates/schema";

/** A month as in "2028-01". */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The month so many months later, or earlier. */
export function monthsLater(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by)).toISOString().slice(0, 7);
}

/** The weeks of a month from Monday to Sunday, as days of the month; null for those of other months. */
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
 * The dates to mark on each day of a month. What is known only by its month is on no day, and what was cancelled is on
 * none either.
 */
export function marksIn<T extends Marked>(month: string, dates: T[]): Map<number, T[]> {
  const marks = new Map<number, T[]>();
  const days = weeksOf(month).flat();
  for (const date of dates) {
    if (date.precision === "MONTH" || date.state === "CANCELLED") continue;
    for (const day of days) {
      const iso = `${month}-${String(day).padStart(2, "0")}`;
      if (day && iso >= date.startsOn && iso <= date.endsOn)
        marks.set(day, [...(marks.get(day) ?? []), date]);
    }
  }
  return marks;
}
