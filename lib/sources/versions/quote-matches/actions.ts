"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function leaveBehindQuoteAction(
  input: Parameters<typeof mutations.leaveBehindQuote>[1],
) {
  return act(mutations.leaveBehindQuote, input);
}

export async function placeQuoteAction(input: Parameters<typeof mutations.placeQuote>[1]) {
  return act(mutations.placeQuote, input);
}
