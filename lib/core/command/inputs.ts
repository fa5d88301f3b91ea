import { z } from "zod";
import { wrongDay } from "@/lib/text/dates/read-date";

/** The reason for a change that others rely on: kept in history, 1 to 500 characters. */
export const reasonInput = z
  .string()
  .trim()
  .min(1, "Give a reason. It’s kept in the history.")
  .max(500, "At most 500 characters.");

/** A text of at most `max` UTF-16 units that may be left empty; an empty one becomes null, not known. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `At most ${max} characters.`)
    .transform((value) => value || null)
    .nullable();

/** What to say of anything that isn't a day. Forms read it too if it is typed like this. */
const NO_DAY = "Enter a date such as 2026-12-31.";

/** A day as YYYY-MM-DD, from year 1, since PostgreSQL has no year 0, to the end of 2199: calendars end with year 9999. */
export const isoDay = () =>
  z.iso
    .date({ error: ({ input }) => wrongDay(String(input)) ?? NO_DAY })
    .refine((day) => day >= "0001-01-01", NO_DAY)
    .refine((day) => day < "2200", "Enter a date before the year 2200.");
