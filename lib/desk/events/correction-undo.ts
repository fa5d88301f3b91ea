import { z } from "zod";
import { ASSERTIONS, QUOTE_KINDS } from "@/lib/tradecraft/evidence";

/** What a correction of quotations changed, stored with its event: the only thing an undo reads. */
export const correctionUndo = z.object({
  /** The speaker move that the correction made, if any. */
  move: z.string().nullable(),
  /** Each quotation before the correction, and its version after it. */
  quotes: z.array(
    z.object({
      id: z.string(),
      version: z.number(),
      kind: z.enum(QUOTE_KINDS),
      speakerId: z.string().nullable(),
      speakerRole: z.string().nullable(),
      /** Missing from older corrections, which could not change it. */
      assertion: z.enum(ASSERTIONS).optional(),
    }),
  ),
});

export type CorrectionUndo = z.infer<typeof correctionUndo>;
