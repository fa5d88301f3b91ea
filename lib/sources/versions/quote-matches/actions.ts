"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function dropCarryAction(input: Parameters<typeof mutations.dropCarry>[1]) {
  return act(mutations.dropCarry, input);
}

export async function placeCarryAction(input: Parameters<typeof mutations.placeCarry>[1]) {
  return act(mutations.placeCarry, input);
}
