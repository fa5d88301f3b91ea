"use server";

import { act, actWithoutRefresh } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function issueEditionAction(input: Parameters<typeof mutations.issueEdition>[1]) {
  return actWithoutRefresh(mutations.issueEdition, input);
}

export async function correctEditionAction(input: Parameters<typeof mutations.correctEdition>[1]) {
  return actWithoutRefresh(mutations.correctEdition, input);
}

export async function openEditionAction(input: Parameters<typeof mutations.openEdition>[1]) {
  return actWithoutRefresh(mutations.openEdition, input);
}

export async function undoAcknowledgementAction(
  input: Parameters<typeof mutations.undoAcknowledgement>[1],
) {
  return act(mutations.undoAcknowledgement, input);
}

export async function acknowledgeEditionAction(
  input: Parameters<typeof mutations.acknowledgeEdition>[1],
) {
  return act(mutations.acknowledgeEdition, input);
}
