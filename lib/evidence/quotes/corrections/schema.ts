import { z } from "zod";
import { optionalText, reasonInput, seenRecord } from "@/lib/core/command/inputs";
import { ASSERTIONS, QUOTE_KINDS } from "@/lib/tradecraft/evidence";

export const correctQuoteInput = z.object({
  ...seenRecord,
  kind: z.enum(QUOTE_KINDS),
  /** If it is left out, it stays. */
  assertion: z.enum(ASSERTIONS).optional(),
  /** Null if the speaker is not known. */
  speakerName: optionalText(200).default(null),
  speakerRole: optionalText(300).default(null),
  /** Also changes the speaker and role of the same speaker's other quotations in the source. */
  everywhere: z.boolean().default(false),
  reason: reasonInput,
});

export const undoCorrectionInput = z.object({
  id: z.string(),
  /** The event of the correction, which keeps what the quotations said before. */
  event: z.string().regex(/^\d{1,18}$/),
});

/** A corrected quotation, and what is needed to undo the correction. */
export interface Corrected {
  id: string;
  number: number;
  /** How many of the same speaker's other quotations were corrected with it. */
  others: number;
  undo: z.infer<typeof undoCorrectionInput>;
}
