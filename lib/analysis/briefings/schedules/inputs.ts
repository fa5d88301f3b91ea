import { z } from "zod";
import { headedSections, NOT_BOTH, plainIssues } from "@/lib/analysis/briefings/editions/schema";
import { addresseesInput } from "@/lib/analysis/briefings/groups/schema";
import { optionalText, requiredText, seenRecord } from "@/lib/core/command/inputs";

const DAYS = "Give days as numbers, from 1 (Monday) to 7 (Sunday).";

const schedule = {
  /** What its editions are called; each adds its day. */
  title: requiredText(150, "Enter a title."),
  handling: optionalText(200).default(null),
  /** The issues by key or slug, under headings; null: all active issues. */
  sections: headedSections.min(1, "Choose at least one issue.").nullable().default(null),
  issues: plainIssues.refine((all) => all?.length !== 0, "Choose at least one issue."),
  /** As ISO 8601 numbers them. */
  weekdays: z
    .array(z.int(DAYS).min(1, DAYS).max(7, DAYS))
    .min(1, "Choose at least one day.")
    .max(7),
  /** In the time zone, such as 07:00; "6.30" is read as 06:30. */
  time: z
    .string()
    .trim()
    .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, "Give a time such as 07:00.")
    .transform((time) => time.replace(".", ":").padStart(5, "0")),
  timeZone: z.string().max(60),
  to: addresseesInput.default(null),
};

/** Issues without headings become a section. */
function inSections<
  T extends { sections: z.output<typeof headedSections> | null; issues?: string[] | undefined },
>({ issues, ...given }: T, context: z.RefinementCtx): Omit<T, "issues"> {
  if (!issues) return given;
  if (given.sections) context.addIssue({ code: "custom", path: ["issues"], message: NOT_BOTH });
  return { ...given, sections: [{ heading: null, issues }] };
}

export const makeScheduleInput = z.object(schedule).transform(inSections);
export const editScheduleInput = z.object({ ...seenRecord, ...schedule }).transform(inSections);
export const pauseScheduleInput = z.object({ ...seenRecord, paused: z.boolean() });
export const deleteScheduleInput = z.object(seenRecord);

export type MakeScheduleInput = z.input<typeof makeScheduleInput>;
