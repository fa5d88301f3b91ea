import { z } from "zod";

/** Why somebody changes what others rely on: a sentence that history keeps. */
export const reasonInput = z
  .string()
  .trim()
  .min(1, "Say why: history keeps it.")
  .max(500, "At most 500 characters.");
