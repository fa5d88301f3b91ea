"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function removeQuoteAction(input: Parameters<typeof mutations.removeQuote>[1]) {
  return act(mutations.removeQuote, input);
}

export async function restoreQuoteAction(input: Parameters<typeof mutations.restoreQuote>[1]) {
  return act(mutations.restoreQuote, input);
}
