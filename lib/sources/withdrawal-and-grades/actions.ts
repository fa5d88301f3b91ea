"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function withdrawSourceAction(input: Parameters<typeof mutations.withdrawSource>[1]) {
  return act(mutations.withdrawSource, input);
}

export async function restoreSourceAction(input: Parameters<typeof mutations.restoreSource>[1]) {
  return act(mutations.restoreSource, input);
}

export async function gradeSourceAction(input: Parameters<typeof mutations.gradeSource>[1]) {
  return act(mutations.gradeSource, input);
}

export async function gradeQuoteAction(input: Parameters<typeof mutations.gradeQuote>[1]) {
  return act(mutations.gradeQuote, input);
}
