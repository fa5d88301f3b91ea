"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function openRelationshipAction(
  input: Parameters<typeof mutations.openRelationship>[1],
) {
  return act(mutations.openRelationship, input);
}

export async function editRelationshipAction(
  input: Parameters<typeof mutations.editRelationship>[1],
) {
  return act(mutations.editRelationship, input);
}

export async function archiveRelationshipAction(
  input: Parameters<typeof mutations.archiveRelationship>[1],
) {
  return act(mutations.archiveRelationship, input);
}

export async function chooseRelationshipAction(
  input: Parameters<typeof mutations.chooseRelationship>[1],
) {
  return act(mutations.chooseRelationship, input);
}
