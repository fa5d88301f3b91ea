"use server";

import { act } from "@/lib/core/command/action";
import { addProposal } from "./add";
import { correctProposal } from "./correct";
import { renameSpeaker } from "./rename";
import { undoProposals } from "./undo";

export async function correctProposalAction(input: Parameters<typeof correctProposal>[1]) {
  return act(correctProposal, input);
}

export async function addProposalAction(input: Parameters<typeof addProposal>[1]) {
  return act(addProposal, input);
}

export async function renameSpeakerAction(input: Parameters<typeof renameSpeaker>[1]) {
  return act(renameSpeaker, input);
}

export async function undoAction(input: Parameters<typeof undoProposals>[1]) {
  return act(undoProposals, input);
}
