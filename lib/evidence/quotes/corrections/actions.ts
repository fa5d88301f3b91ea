"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function correctQuoteAction(input: Parameters<typeof mutations.correctQuote>[1]) {
  return act(mutations.correctQuote, input);
}

export async function undoCorrectionAction(input: Parameters<typeof mutations.undoCorrection>[1]) {
  return act(mutations.undoCorrection, input);
}
