import { z } from "zod";
import { reasonInput, seenRecord } from "@/lib/core/command/inputs";

/** A quotation that was removed or restored, with its `version` now, so that the person can undo it. */
export interface RemovedQuote {
  id: string;
  number: number;
  version: number;
}

export const removeQuoteInput = z.object({ ...seenRecord, reason: reasonInput });

export const restoreQuoteInput = z.object(seenRecord);
