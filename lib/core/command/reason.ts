import { z } from "zod";

/** Why somebody changes something that others rely on: a sentence kept in history. */
export const reasonInput = z
  .string()
  .trim()
  .min(1, "Say why: history keeps it.")
  .max(500, "At most 500 characters.");
