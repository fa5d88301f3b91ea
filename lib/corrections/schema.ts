import { z } from "zod";
import { reasonInput } from "@/lib/reason";
import { optionalText } from "@/lib/sources/schema";
import { QUOTE_KINDS } from "@/lib/tradecraft/evidence";

export const correctQuoteInput = z.object({
  id: z.string(),
  version: z.int32(),
  kind: z.enum(QUOTE_KINDS),
  /** Null if it is not known who says it. */
  speakerName: optionalText(200).default(null),
  speakerRole: optionalText(300).default(null),
  /** Gives the other quotations of the same speaker in the source the same speaker and role. */
  everywhere: z.boolean().default(false),
  reason: reasonInput,
});

export const undoCorrectionInput = z.object({
  id: z.string(),
  /** The event of the correction, which keeps what the quotations said before. */
  event: z.string().regex(/^\d{1,18}$/),
});

/** A quotation that was corrected, and the way back. */
export interface Corrected {
  id: string;
  number: number;
  /** How many others of the same speaker were corrected with it. */
  others: number;
  undo: z.infer<typeof undoCorrectionInput>;
}
