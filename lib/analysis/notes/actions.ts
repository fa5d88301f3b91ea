"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function writeNoteAction(input: Parameters<typeof mutations.writeNote>[1]) {
  return act(mutations.writeNote, input);
}

export async function editNoteAction(input: Parameters<typeof mutations.editNote>[1]) {
  return act(mutations.editNote, input);
}

export async function deleteNoteAction(input: Parameters<typeof mutations.deleteNote>[1]) {
  return act(mutations.deleteNote, input);
}

export async function restoreNoteAction(input: Parameters<typeof mutations.restoreNote>[1]) {
  return act(mutations.restoreNote, input);
}

export async function closeNoteAction(input: Parameters<typeof mutations.closeNote>[1]) {
  return act(mutations.closeNote, input);
}

export async function reopenNoteAction(input: Parameters<typeof mutations.reopenNote>[1]) {
  return act(mutations.reopenNote, input);
}
