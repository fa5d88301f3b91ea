"use server";

import { act } from "@/lib/core/command/action";
import { correctName, undoNameCorrection } from "./correct";
import { mergeSpeaker } from "./merge";
import { splitSpeaker } from "./split";
import { undoMove } from "./undo";

export async function mergeSpeakerAction(input: Parameters<typeof mergeSpeaker>[1]) {
  return act(mergeSpeaker, input);
}

export async function splitSpeakerAction(input: Parameters<typeof splitSpeaker>[1]) {
  return act(splitSpeaker, input);
}

export async function undoMoveAction(input: Parameters<typeof undoMove>[1]) {
  return act(undoMove, input);
}

export async function correctNameAction(input: Parameters<typeof correctName>[1]) {
  return act(correctName, input);
}

export async function undoNameCorrectionAction(input: Parameters<typeof undoNameCorrection>[1]) {
  return act(undoNameCorrection, input);
}
