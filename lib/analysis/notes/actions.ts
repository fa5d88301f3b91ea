"use server";

import { act } from "@/lib/core/command/action";
import * as close from "./close";
import * as edit from "./edit";
import * as write from "./write";

export async function writeNoteAction(input: Parameters<typeof write.writeNote>[1]) {
  return act(write.writeNote, input);
}

export async function editNoteAction(input: Parameters<typeof edit.editNote>[1]) {
  return act(edit.editNote, input);
}

export async function deleteNoteAction(input: Parameters<typeof edit.deleteNote>[1]) {
  return act(edit.deleteNote, input);
}

export async function restoreNoteAction(input: Parameters<typeof edit.restoreNote>[1]) {
  return act(edit.restoreNote, input);
}

export async function closeNoteAction(input: Parameters<typeof close.closeNote>[1]) {
  return act(close.closeNote, input);
}

export async function reopenNoteAction(input: Parameters<typeof close.reopenNote>[1]) {
  return act(close.reopenNote, input);
}
