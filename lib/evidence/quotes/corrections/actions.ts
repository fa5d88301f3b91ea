"use server";

import { act } from "@/lib/core/command/action";
import { correctQuote } from "./correct";
import { undoCorrection } from "./undo";

export async function correctQuoteAction(input: Parameters<typeof correctQuote>[1]) {
  return act(correctQuote, input);
}

export async function undoCorrectionAction(input: Parameters<typeof undoCorrection>[1]) {
  return act(undoCorrection, input);
}
