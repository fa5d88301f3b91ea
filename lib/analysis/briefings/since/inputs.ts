import { z } from "zod";
import { refuseWrong } from "@/lib/core/command/errors";
import { wrongDay } from "@/lib/text/dates/read-date";
import { type Period, parseEnd } from "./schema";

/** A day as people write it in the form of a period. */
export const FORM_SAMPLE = "1 Nov 2026";

/** Reads a period. Refuses anything but edition numbers and days. `sample` is a day as the sender would write it, for the error. */
export function readPeriod(
  { from = "", to = "" }: { from?: string; to?: string },
  sample = "2026-11-01",
): Period {
  const [start, end] = [parseEnd(from), parseEnd(to)];
  const wrong = `Enter an edition’s number, such as 12, or a day, such as ${sample}.`;
  refuseWrong({
    from: !start && (wrongDay(from) ?? wrong),
    to: Boolean(to) && !end && (wrongDay(to) ?? wrong),
  });
  return { from: start!, to: end };
}

export const sinceDocumentInput = z.object({
  from: z.string("Choose where to start."),
  to: z.string().optional(),
  /** The short name of the relationship whose issues it shows; all if it is left out. */
  in: z.string().max(60).optional(),
  format: z.enum(["PDF", "DOCX"], "Choose PDF or DOCX."),
});
