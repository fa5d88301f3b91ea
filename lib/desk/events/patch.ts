import { z } from "zod";

/** What a field was, and what it is now. */
export const change = z.object({ from: z.unknown(), to: z.unknown() });

export const changes = z.record(z.string(), change);

/** Changes of fields that have a word, so that describe.ts can name each. */
export const changesOf = <F extends string>(words: Record<F, string>) =>
  z.partialRecord(z.enum(Object.keys(words) as F[]), change);
