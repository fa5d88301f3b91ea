/** A time to which something can be put off. */
interface SnoozeTime {
  label: string;
  at: Date;
}

const EVENING = 18;
const MORNING = 9;
const MONDAY = 1;

/** A day after `from` at an hour, in the browser's time zone. */
function dayAfter(from: Date, days: number, hour: number): Date {
  return new Date(from.getFullYear(), from.getMonth(), from.getDate() + days, hour);
}

/** The times that are offered: this evening while it is day, tomorrow and next Monday morning. */
export function snoozeTimes(now: Date): SnoozeTime[] {
  const toMonday = (MONDAY - now.getDay() + 7) % 7 || 7;
  const evening = dayAfter(now, 0, EVENING);
  return [
    ...(evening > now ? [{ label: "This evening", at: evening }] : []),
    { label: "Tomorrow", at: dayAfter(now, 1, MORNING) },
    // On a Sunday that is tomorrow.
    ...(toMonday > 1 ? [{ label: "Next week", at: dayAfter(now, toMonday, MORNING) }] : []),
  ];
}

/** The morning of a day, given as YYYY-MM-DD. Returns null if it is not one, or has passed. */
export function morningOf(day: string, now: Date): Date | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (!year) return null;
  const at = new Date(Number(year), Number(month) - 1, Number(date), MORNING);
  return at > now ? at : null;
}
