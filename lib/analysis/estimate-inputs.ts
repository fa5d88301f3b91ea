import { z } from "zod";
import { NO_DAY } from "@/lib/core/command/input-messages";
import { pastDay } from "@/lib/core/command/inputs";
import { LIKELIHOOD_RANGE, MAX_LIKELIHOOD, MIN_LIKELIHOOD } from "@/lib/tradecraft/likelihood";

// What revisions, dissents and answers to requests for information have in common.

/** A likelihood in per cent. */
export const likelihoodInput = z
  .number("Enter a likelihood.")
  .int("Enter a whole number.")
  .min(MIN_LIKELIHOOD, `Enter ${LIKELIHOOD_RANGE}: 0% is a certainty, not an estimate.`)
  .max(MAX_LIKELIHOOD, `Enter ${LIKELIHOOD_RANGE}: 100% is a certainty, not an estimate.`);

/** The day that an estimate describes, if not today. A time, as answers have it, counts as its day. */
export const asOfInput = z
  .string(NO_DAY)
  .overwrite((text) => text.replace(/T[\d:.]+Z$/, ""))
  .pipe(pastDay())
  .optional();

/** Confirms citations of withdrawn sources, by number. */
export const knowinglyInput = z.array(z.int32()).max(1000).default([]);

/** What to say if a forecast has no wording. */
export const ASK_WORDING = "Write the forecast as a question with a yes-or-no answer.";
