import { z } from "zod";
import { reasonInput } from "@/lib/core/command/inputs";

/** A quotation that was removed or restored, with its `version` now, so that the person can undo it. */
export interface RemovedQuote {
  id: string;
  number: number;
  version: number;
}

const seen = { id: z.string(), version: z.int32() };

export const removeQuoteInput = z.object({ ...seen, reason: reasonInput });

export const restoreQuoteInput = z.object(seen);
