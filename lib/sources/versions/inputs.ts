import { z } from "zod";
import { seenRecord } from "@/lib/core/command/inputs";
import { VERSION_OR_COPY } from "./schema";

export const relateSourceInput = z.object({
  ...seenRecord,
  /** The other source, and what this one is of it; null if it is neither. */
  to: z.object({ id: z.string(), as: z.enum(VERSION_OR_COPY) }).nullable(),
});
