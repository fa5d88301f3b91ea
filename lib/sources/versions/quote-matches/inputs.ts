import { z } from "zod";
import { codePoints, version } from "@/lib/core/command/inputs";

const match = { source: z.string(), quote: z.string(), version };

export const leaveBehindQuoteInput = z.object({ ...match, rejected: z.boolean() });

export const placeQuoteInput = z.object({
  ...match,
  ...codePoints,
});
