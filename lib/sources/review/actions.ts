"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function decideProposalsAction(
  input: Parameters<typeof mutations.decideProposals>[1],
) {
  return act(mutations.decideProposals, input);
}

export async function approveDraftAction(input: Parameters<typeof mutations.approveDraft>[1]) {
  return act(mutations.approveDraft, input);
}

export async function discardDraftAction(input: Parameters<typeof mutations.discardDraft>[1]) {
  return act(mutations.discardDraft, input);
}
