"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function saveNotificationSettingsAction(
  input: Parameters<typeof mutations.saveNotificationSettings>[1],
) {
  return act(mutations.saveNotificationSettings, input);
}
