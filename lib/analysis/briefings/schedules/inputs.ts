import { z } from "zod";
import { section } from "@/lib/analysis/briefings/editions/schema";
import { addresseesInput } from "@/lib/analysis/briefings/groups/schema";
import { optionalText, requiredText, seenRecord } from "@/lib/core/command/inputs";

const DAYS = "Give days as numbers, from 1 (Monday) to 7 (Sunday).";

const schedule = {
  /** What its editions are called; each adds its day. */
  title: requiredText(150, "Enter a title."),
  handling: optionalText(200).default(null),
  /** The issues by key or slug, under headings; null: all active issues. */
  sections: z
    .array(section)
    .min(1, "Choose at least one issue.")
    .max(50, "At most 50 sections.")
    .nullable()
    .default(null),
  /** As ISO 8601 numbers them. */
  weekdays: z
    .array(z.int(DAYS).min(1, DAYS).max(7, DAYS))
    .min(1, "Choose at least one day.")
    .max(7),
  /** In the time zone, such as 07:00. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give a time such as 07:00."),
  timeZone: z.string().max(60),
  to: addresseesInput.default(null),
};

export const makeScheduleInput = z.object(schedule);
export const editScheduleInput = z.object({ ...seenRecord, ...schedule });
export const pauseScheduleInput = z.object({ ...seenRecord, paused: z.boolean() });
export const deleteScheduleInput = z.object(seenRecord);

export type MakeScheduleInput = z.input<typeof makeScheduleInput>;
