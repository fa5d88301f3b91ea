"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./link-evidence";
import { markQuote } from "./mark-quote";

export async function linkEvidenceAction(input: Parameters<typeof mutations.linkEvidence>[1]) {
  return act(mutations.linkEvidence, input);
}

export async function unlinkEvidenceAction(input: Parameters<typeof mutations.unlinkEvidence>[1]) {
  return act(mutations.unlinkEvidence, input);
}

export async function relinkEvidenceAction(input: Parameters<typeof mutations.relinkEvidence>[1]) {
  return act(mutations.relinkEvidence, input);
}

export async function markQuoteAction(input: Parameters<typeof markQuote>[1]) {
  return act(markQuote, input);
}
