"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function openIntakeAction(input: Parameters<typeof mutations.openIntake>[1]) {
  return act(mutations.openIntake, input);
}

export async function retryItemAction(input: Parameters<typeof mutations.retryItem>[1]) {
  return act(mutations.retryItem, input);
}

export async function dismissIntakeAction(input: Parameters<typeof mutations.dismissIntake>[1]) {
  return act(mutations.dismissIntake, input);
}
