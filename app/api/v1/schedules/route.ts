import { makeSchedule } from "@/lib/analysis/briefings/schedules/mutations";
import { loadSchedules } from "@/lib/analysis/briefings/schedules/queries";
import { route, submit, wholeList } from "@/lib/core/http/rest";

/** The schedules with their latest runs, for those who may make one. */
export const GET = route(async (viewer, request) =>
  wholeList(request, await loadSchedules(viewer)),
);

/** Schedules editions. */
export const POST = route((viewer, request) => submit(makeSchedule, viewer, request, {}, 201));
