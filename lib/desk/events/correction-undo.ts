import { z } from "zod";
import { QUOTE_KINDS } from "@/lib/tradecraft/evidence";

/** What a correction of quotations changed, as its event keeps it: an undo is taken from nowhere else. */
export const correctionUndo = z.object({
  /** The move of the ledger that the correction made. */
  move: z.string().nullable(),
  /** What each quotation said before, and the version that the correction left it at. */
  quotes: z.array(
    z.object({
      id: z.string(),
      version: z.number(),
      kind: z.enum(QUOTE_KINDS),
      speakerId: z.string().nullable(),
      speakerRole: z.string().nullable(),
    }),
  ),
});

export type CorrectionUndo = z.infer<typeof correctionUndo>;
