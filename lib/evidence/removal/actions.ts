"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function retractQuoteAction(input: Parameters<typeof mutations.retractQuote>[1]) {
  return act(mutations.retractQuote, input);
}

export async function restoreQuoteAction(input: Parameters<typeof mutations.restoreQuote>[1]) {
  return act(mutations.restoreQuote, input);
}
