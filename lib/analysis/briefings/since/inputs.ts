import { z } from "zod";
import { refuseWrong } from "@/lib/core/command/errors";
import { wrongDay } from "@/lib/text/dates/read-date";
import { type Period, parseEnd } from "./schema";

const WRONG = "Give an edition’s number, such as 12, or a day, such as 2026-11-01.";

/** Reads a period. Refuses anything but editions' numbers and days. */
export function readPeriod({ from = "", to = "" }: { from?: string; to?: string }): Period {
  const [start, end] = [parseEnd(from), parseEnd(to)];
  refuseWrong({
    from: !start && (wrongDay(from) ?? WRONG),
    to: Boolean(to) && !end && (wrongDay(to) ?? WRONG),
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
