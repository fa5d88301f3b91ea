"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function mergeSpeakerAction(input: Parameters<typeof mutations.mergeSpeaker>[1]) {
  return act(mutations.mergeSpeaker, input);
}

export async function splitSpeakerAction(input: Parameters<typeof mutations.splitSpeaker>[1]) {
  return act(mutations.splitSpeaker, input);
}

export async function undoMoveAction(input: Parameters<typeof mutations.undoMove>[1]) {
  return act(mutations.undoMove, input);
}
