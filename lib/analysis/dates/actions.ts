"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function addDateAction(input: Parameters<typeof mutations.addDate>[1]) {
  return act(mutations.addDate, input);
}

export async function editDateAction(input: Parameters<typeof mutations.editDate>[1]) {
  return act(mutations.editDate, input);
}

export async function cancelDateAction(input: Parameters<typeof mutations.cancelDate>[1]) {
  return act(mutations.cancelDate, input);
}

export async function restoreDateAction(input: Parameters<typeof mutations.restoreDate>[1]) {
  return act(mutations.restoreDate, input);
}
