"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function makeGroupAction(input: Parameters<typeof mutations.makeGroup>[1]) {
  return act(mutations.makeGroup, input);
}

export async function editGroupAction(input: Parameters<typeof mutations.editGroup>[1]) {
  return act(mutations.editGroup, input);
}

export async function deleteGroupAction(input: Parameters<typeof mutations.deleteGroup>[1]) {
  return act(mutations.deleteGroup, input);
}
