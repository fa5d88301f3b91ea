import type { MakeScheduleInput } from "@/lib/analysis/briefings/schedules/inputs";
import { makeSchedule } from "@/lib/analysis/briefings/schedules/mutations";
import { loadSchedules } from "@/lib/analysis/briefings/schedules/queries";
import { answer, jsonBody, list, route } from "@/lib/core/http/rest";

/** The schedules with their latest runs, for those who may make one. */
export const GET = route(async (viewer) => list(await loadSchedules(viewer)));

/** Schedules editions. */
export const POST = route(async (viewer, request) => {
  const body = (await jsonBody(request)) as unknown as MakeScheduleInput;
  return answer(await makeSchedule(viewer, body), 201);
});
