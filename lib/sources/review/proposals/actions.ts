"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function correctProposalAction(
  input: Parameters<typeof mutations.correctProposal>[1],
) {
  return act(mutations.correctProposal, input);
}

export async function addProposalAction(input: Parameters<typeof mutations.addProposal>[1]) {
  return act(mutations.addProposal, input);
}

export async function renameSpeakerAction(input: Parameters<typeof mutations.renameSpeaker>[1]) {
  return act(mutations.renameSpeaker, input);
}

export async function undoAction(input: Parameters<typeof mutations.undoProposals>[1]) {
  return act(mutations.undoProposals, input);
}
