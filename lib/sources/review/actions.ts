"use server";

import { act, actWithoutRefresh } from "@/lib/core/command/action";
import { approveDraft } from "./approve";
import * as mutations from "./mutations";
import { reopenSource } from "./reopen";

export async function decideProposalsAction(
  input: Parameters<typeof mutations.decideProposals>[1],
) {
  return act(mutations.decideProposals, input);
}

export async function approveDraftAction(input: Parameters<typeof approveDraft>[1]) {
  return act(approveDraft, input);
}

export async function discardDraftAction(input: Parameters<typeof mutations.discardDraft>[1]) {
  return act(mutations.discardDraft, input);
}

/** The source's page is gone once it is reopened: the person is sent to the draft. */
export async function reopenSourceAction(input: Parameters<typeof reopenSource>[1]) {
  return actWithoutRefresh(reopenSource, input);
}
