"use server";

import { act } from "@/lib/core/command/action";
import { linkEvidence, relinkEvidence, unlinkEvidence } from "./link-evidence";
import { markQuote } from "./mark-quote";

export async function linkEvidenceAction(input: Parameters<typeof linkEvidence>[1]) {
  return act(linkEvidence, input);
}

export async function unlinkEvidenceAction(input: Parameters<typeof unlinkEvidence>[1]) {
  return act(unlinkEvidence, input);
}

export async function relinkEvidenceAction(input: Parameters<typeof relinkEvidence>[1]) {
  return act(relinkEvidence, input);
}

export async function markQuoteAction(input: Parameters<typeof markQuote>[1]) {
  return act(markQuote, input);
}
