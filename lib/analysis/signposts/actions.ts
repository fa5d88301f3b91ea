"use server";

import { act } from "@/lib/core/command/action";
import * as decideMatches from "./decide-matches";
import * as mutations from "./mutations";

export async function writeSignpostAction(input: Parameters<typeof mutations.writeSignpost>[1]) {
  return act(mutations.writeSignpost, input);
}

export async function editSignpostAction(input: Parameters<typeof mutations.editSignpost>[1]) {
  return act(mutations.editSignpost, input);
}

export async function retireSignpostAction(input: Parameters<typeof mutations.retireSignpost>[1]) {
  return act(mutations.retireSignpost, input);
}

export async function restoreSignpostAction(
  input: Parameters<typeof mutations.restoreSignpost>[1],
) {
  return act(mutations.restoreSignpost, input);
}

export async function dismissMatchAction(input: Parameters<typeof decideMatches.dismissMatch>[1]) {
  return act(decideMatches.dismissMatch, input);
}
