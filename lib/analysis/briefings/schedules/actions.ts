"use server";

import { act, actWithoutRefresh } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function makeScheduleAction(input: Parameters<typeof mutations.makeSchedule>[1]) {
  return actWithoutRefresh(mutations.makeSchedule, input);
}

export async function editScheduleAction(input: Parameters<typeof mutations.editSchedule>[1]) {
  return actWithoutRefresh(mutations.editSchedule, input);
}

export async function pauseScheduleAction(input: Parameters<typeof mutations.pauseSchedule>[1]) {
  return act(mutations.pauseSchedule, input);
}

export async function deleteScheduleAction(input: Parameters<typeof mutations.deleteSchedule>[1]) {
  return act(mutations.deleteSchedule, input);
}
