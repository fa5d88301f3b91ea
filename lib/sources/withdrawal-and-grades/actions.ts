"use server";

import { act } from "@/lib/core/command/action";
import { gradeQuote, gradeSource } from "./grade";
import { restoreSource, withdrawSource } from "./withdraw";

export async function withdrawSourceAction(input: Parameters<typeof withdrawSource>[1]) {
  return act(withdrawSource, input);
}

export async function restoreSourceAction(input: Parameters<typeof restoreSource>[1]) {
  return act(restoreSource, input);
}

export async function gradeSourceAction(input: Parameters<typeof gradeSource>[1]) {
  return act(gradeSource, input);
}

export async function gradeQuoteAction(input: Parameters<typeof gradeQuote>[1]) {
  return act(gradeQuote, input);
}
