"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function markAllNotificationsReadAction() {
  return act(mutations.markAllNotificationsRead, {});
}

export async function markVisitedAction(input: Parameters<typeof mutations.markVisited>[1]) {
  return act(mutations.markVisited, input);
}

export async function dismissNotificationsAction(
  input: Parameters<typeof mutations.dismissNotifications>[1],
) {
  return act(mutations.dismissNotifications, input);
}

export async function snoozeNotificationsAction(
  input: Parameters<typeof mutations.snoozeNotifications>[1],
) {
  return act(mutations.snoozeNotifications, input);
}

export async function returnNotificationsAction(
  input: Parameters<typeof mutations.returnNotifications>[1],
) {
  return act(mutations.returnNotifications, input);
}
