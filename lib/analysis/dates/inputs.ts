import { z } from "zod";
import { isoDay, optionalText } from "@/lib/core/command/inputs";
import { DATE_KINDS, PRECISIONS } from "./schema";

const day = isoDay();

const details = {
  kind: z.enum(DATE_KINDS, "Choose what kind of date it is."),
  title: z
    .string("Say what will happen.")
    .trim()
    .min(1, "Say what will happen.")
    .max(160, "At most 160 characters."),
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

const change = { id: z.string(), version: z.int32() };

/** Fields that are left out keep their value. */
export const editDateInput = z.object({ ...change, ...z.object(details).partial().shape });

export const changeDateInput = z.object(change);

export type AddDateInput = z.input<typeof addDateInput>;
export type EditDateInput = z.input<typeof editDateInput>;
