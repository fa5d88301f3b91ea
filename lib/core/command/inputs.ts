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

/**
 * A day as YYYY-MM-DD, from year 1: PostgreSQL has no year 0.
 *
 * @param message what to say about anything else, unless it is a day that doesn't exist
 */
export const isoDay = (message?: string) =>
  z.iso
    .date({ error: ({ input }) => wrongDay(String(input)) ?? message })
    .refine((day) => day >= "0001-01-01", message);
