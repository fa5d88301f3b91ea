import {
  deleteSchedule,
  editSchedule,
  pauseSchedule,
} from "@/lib/analysis/briefings/schedules/mutations";
import { loadSchedule } from "@/lib/analysis/briefings/schedules/queries";
import { inputOf, jsonBody, switchIn } from "@/lib/core/http/body";
import { answer, found, route, submit } from "@/lib/core/http/rest";

interface Params {
  id: string;
}

export const GET = route<Params>(async (viewer, _request, { id }) =>
  found(await loadSchedule(viewer, id)),
);

/** Pauses or resumes a schedule with `{paused, version}`; else replaces it. */
export const PATCH = route<Params>(async (viewer, request, { id }) => {
  const body = await jsonBody(request);
  if (switchIn(body, "paused") !== null)
    return answer(await pauseSchedule(viewer, inputOf(pauseSchedule, body, { id })));
  return answer(await editSchedule(viewer, inputOf(editSchedule, body, { id }, ["paused"])));
});

/** Deletes a schedule; `If-Match` names the version that was seen. */
export const DELETE = route<Params>((viewer, request, { id }) =>
  submit(deleteSchedule, viewer, request, { id }),
);
