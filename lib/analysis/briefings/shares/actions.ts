"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function shareEditionAction(input: Parameters<typeof mutations.shareEdition>[1]) {
  return act(mutations.shareEdition, input);
}

export async function revokeShareAction(input: Parameters<typeof mutations.revokeShare>[1]) {
  return act(mutations.revokeShare, input);
}
