"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function markNotificationsReadAction(
  input: Parameters<typeof mutations.markNotificationsRead>[1],
) {
  return act(mutations.markNotificationsRead, input);
}
