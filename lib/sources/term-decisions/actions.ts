"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function resetTermAction(input: Parameters<typeof mutations.resetTerm>[1]) {
  return act(mutations.resetTerm, input);
}

export async function countTermAgainAction(input: Parameters<typeof mutations.countTermAgain>[1]) {
  return act(mutations.countTermAgain, input);
}
