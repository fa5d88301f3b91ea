import { z } from "zod";

const match = { source: z.string(), quote: z.string(), version: z.int32() };

export const leaveBehindQuoteInput = z.object({ ...match, rejected: z.boolean() });

export const placeQuoteInput = z.object({
  ...match,
  start: z.int32().min(0),
  end: z.int32(),
});
