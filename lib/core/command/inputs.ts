import { z } from "zod";
import { today } from "@/lib/core/today";
import { NO_DATE, wrongDay } from "@/lib/text/dates/read-date";
import type { Refusal } from "./errors";
import { NO_DAY } from "./input-messages";

// What the inputs of commands are made of. Lengths are in UTF-16 units; input-messages.ts says what is too long.

/** The most characters of a note, a rationale or any other text in Markdown. */
export const MAX_PROSE = 20_000;

/** Control characters that end a line or page in Word or PowerPoint, and stay in what is pasted from there. */
const BREAKS = /[\v\f\u0085]/g;
/** Other control characters, which nobody sees, except tabs and line ends. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;

/**
 * What people type: trimmed, and without control characters. Articles are not typed: what is left out of them is decided
 * in `normaliseText`, and their quotations are verbatim. NUL is refused before, wherever it is (`whyNotStorable`).
 */
const typed = (params?: { error: z.core.$ZodErrorMap<z.core.$ZodIssueInvalidType> }) =>
  z
    .string(params)
    .overwrite((value) => value.replace(BREAKS, " ").replace(CONTROLS, ""))
    .trim();

/** A text that may be left empty. */
export const text = (max: number) => typed().max(max);

/** A text that must be written. `ask` says what to write. */
export const requiredText = (max: number, ask: string) =>
  // Not for every code: Zod would ask for a text that is too long.
  typed({ error: ({ code }) => (code === "invalid_type" ? ask : undefined) })
    .min(1, ask)
    .max(max);

/** A text that may be left empty; an empty one becomes null, not known. */
export const optionalText = (max: number) =>
  text(max)
    .transform((value) => value || null)
    .nullable();

/** The reason for a change that others rely on: kept in history. */
export const reasonInput = requiredText(500, "Give a reason. It’s kept in the history.");

/** Words or names, each on a line of its own. What is wrong with one of them is said of the field that holds them all. */
export const lines = (most: number, max: number) =>
  z
    .array(typed().min(1))
    .max(most, `Enter at most ${most}.`)
    .refine(
      (all) => all.every((line) => line.length <= max),
      `Enter at most ${max} characters on each line.`,
    );

/** The version of a record that the person saw. */
export const version = z.int32();

/** A record to change, and the version of it that the person saw. */
export const seenRecord = { id: z.string(), version };

/** Words of a text, in code points from its start. */
export const codePoints = { start: z.int32().min(0), end: z.int32() };

/** A day as YYYY-MM-DD, from year 1, since PostgreSQL has no year 0, to the end of 2199: calendars end with year 9999. */
export const isoDay = () =>
  z.iso
    .date({ error: ({ input }) => wrongDay(String(input)) ?? NO_DAY })
    .refine((day) => day >= "0001-01-01", NO_DAY)
    .refine((day) => day < "2200", "Enter a date before the year 2200.");

/** A day of the desk's own work, such as a closing date: not before 1900, which is a slip or a value that stands for none. */
export const workDay = () =>
  isoDay().refine((day) => day >= "1900", "Enter a date in 1900 or later.");

/** A day of the desk's work that has begun, since what is said of it stays. `says` is the answer to a later one. */
export const pastDay = (says = "This date is in the future.") =>
  workDay().refine((day) => day <= today(), says);

/** A refusal as forms say it: people write a day as 31 Dec 2026, scripts as 2026-12-31. */
export const asFormsSay = ({ fields, asSent: _, ...refusal }: Refusal): Refusal =>
  fields
    ? {
        ...refusal,
        fields: Object.fromEntries(
          Object.entries(fields).map(([field, says]) => [field, says === NO_DAY ? NO_DATE : says]),
        ),
      }
    : refusal;
