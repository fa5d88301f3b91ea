"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function placeThreadAction(input: Parameters<typeof mutations.placeThread>[1]) {
  return act(mutations.placeThread, input);
}

export async function leaveThreadAction(input: Parameters<typeof mutations.leaveThread>[1]) {
  return act(mutations.leaveThread, input);
}
