import type { Tx } from "@/lib/core/command/command";
import { refuseField } from "@/lib/core/command/errors";

/** The days and the time at which something happens. */
interface Rhythm {
  weekdays: readonly number[];
  /** Minutes after midnight, in the time zone. */
  minute: number;
  timeZone: string;
}

/**
 * The first time after an instant. PostgreSQL knows each zone's clock changes: on the day on which the clocks go
 * forward a time that doesn't exist becomes an hour later, and of a time that comes twice on the day on which they go
 * back, the second is taken. There is one time on each chosen day, whatever the clocks do.
 */
export async function nextTime(
  reader: Pick<Tx, "$queryRaw">,
  { weekdays, minute, timeZone }: Rhythm,
  after: Date,
): Promise<Date> {
  const [row] = await reader.$queryRaw<[{ at: Date }]>`
    select min(at) as at from (
      select (day + ${minute}::int * interval '1 minute') at time zone ${timeZone} as at
      from (select (${after}::timestamptz at time zone ${timeZone})::date + k as day
        from generate_series(0, 8) k) days
      where extract(isodow from day)::int = any(${[...weekdays]}::int[])) times
    where at > ${after}::timestamptz`;
  return row.at;
}

/**
 * The first time from now, by the clock of the database, which decides what is due: a machine's own may be behind it. After
 * all runs of the schedule, if there is one already, since each of its times has one run.
 */
export async function nextFromNow(
  reader: Pick<Tx, "$queryRaw">,
  rhythm: Rhythm,
  schedule: string | null,
): Promise<Date> {
  const [{ after }] = await reader.$queryRaw<[{ after: Date }]>`
    select greatest(now(), max("dueAt")) as after from "ScheduleRun" where "scheduleId" = ${schedule}`;
  return nextTime(reader, rhythm, after);
}

/** Refuses a time zone that PostgreSQL doesn't know. */
export async function requireZone(
  reader: Pick<Tx, "$queryRaw">,
  { timeZone }: Pick<Rhythm, "timeZone">,
): Promise<void> {
  const [zone] = await reader.$queryRaw<unknown[]>`
    select from pg_timezone_names where name = ${timeZone}`;
  if (!zone)
    refuseField("timeZone", "The desk doesn’t know this time zone. Choose one from the list.");
}

/** A day in words, by the clock of a time zone: "30 November 2026". */
export const dayThere = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone,
  }).format(at);

/** A time in words, by the clock of a time zone: "Mon, 30 Nov 2026, 07:00". */
export const timeThere = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  }).format(at);
