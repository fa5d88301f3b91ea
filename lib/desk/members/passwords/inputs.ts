import { z } from "zod";
import { MIN_PASSWORD } from "./schema";

/** A new password. The commands also refuse one that `isGuessable`, in the words of `GUESSABLE` (schema.ts). */
export const password = z
  .string()
  .min(MIN_PASSWORD, `Enter at least ${MIN_PASSWORD} characters.`)
  .max(200);
