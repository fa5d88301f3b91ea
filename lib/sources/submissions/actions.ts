"use server";

import { act } from "@/lib/core/command/action";
import { takeBackDraft } from "./mutations";

export async function takeBackDraftAction(input: Parameters<typeof takeBackDraft>[1]) {
  return act(takeBackDraft, input);
}
