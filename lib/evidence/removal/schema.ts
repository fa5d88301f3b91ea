import { z } from "zod";
import { reasonInput } from "@/lib/core/command/inputs";

/** A quote that was taken back, as whoever did it may undo it: `version` is the one that it has now. */
export interface RemovedQuote {
  id: string;
  number: number;
  version: number;
}

const seen = { id: z.string(), version: z.int32() };

export const removeQuoteInput = z.object({ ...seen, reason: reasonInput });

export const restoreQuoteInput = z.object(seen);
