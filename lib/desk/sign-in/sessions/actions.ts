"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function endSessionAction(input: Parameters<typeof mutations.endSession>[1]) {
  return act(mutations.endSession, input);
}

export async function endOtherSessionsAction() {
  return act(mutations.endOtherSessions, {});
}
