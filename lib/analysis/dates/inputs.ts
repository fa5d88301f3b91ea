import { z } from "zod";
import { optionalText, requiredText, seenRecord, workDay } from "@/lib/core/command/inputs";
import { DATE_KINDS, PRECISIONS } from "./schema";

const day = workDay();

const details = {
  kind: z.enum(DATE_KINDS, "Choose what kind of date it is."),
  title: requiredText(160, "Say what will happen."),
  startsOn: day,
  /** The last day, if it is not the first. */
  endsOn: day.nullable(),
  precision: z.enum(PRECISIONS),
  place: optionalText(120),
  source: optionalText(500),
};

export const addDateInput = z.object({
  issue: z.string(),
  ...details,
  endsOn: details.endsOn.default(null),
  precision: details.precision.default("DAY"),
  place: details.place.default(null),
  source: details.source.default(null),
});

/** Fields that are left out keep their value. */
export const editDateInput = z.object({ ...seenRecord, ...z.object(details).partial().shape });

export const changeDateInput = z.object(seenRecord);
