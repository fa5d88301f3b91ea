"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function openBatchAction(input: Parameters<typeof mutations.openBatch>[1]) {
  return act(mutations.openBatch, input);
}

export async function retryItemAction(input: Parameters<typeof mutations.retryItem>[1]) {
  return act(mutations.retryItem, input);
}

export async function dismissBatchAction(input: Parameters<typeof mutations.dismissBatch>[1]) {
  return act(mutations.dismissBatch, input);
}
