"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function placeNoteAction(input: Parameters<typeof mutations.placeNote>[1]) {
  return act(mutations.placeNote, input);
}

export async function leaveBehindNoteAction(
  input: Parameters<typeof mutations.leaveBehindNote>[1],
) {
  return act(mutations.leaveBehindNote, input);
}
