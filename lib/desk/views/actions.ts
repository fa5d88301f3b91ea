"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function saveViewAction(input: Parameters<typeof mutations.saveView>[1]) {
  return act(mutations.saveView, input);
}

export async function editViewAction(input: Parameters<typeof mutations.editView>[1]) {
  return act(mutations.editView, input);
}

export async function deleteViewAction(input: Parameters<typeof mutations.deleteView>[1]) {
  return act(mutations.deleteView, input);
}
