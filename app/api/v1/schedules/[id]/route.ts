import {
  deleteSchedule,
  editSchedule,
  pauseSchedule,
} from "@/lib/analysis/briefings/schedules/mutations";
import { loadSchedule } from "@/lib/analysis/briefings/schedules/queries";
import { answer, found, jsonBody, route, switchIn } from "@/lib/core/http/rest";

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
    return answer(
      await pauseSchedule(viewer, { ...body, id } as Parameters<typeof pauseSchedule>[1]),
    );
  return answer(await editSchedule(viewer, { ...body, id } as Parameters<typeof editSchedule>[1]));
});

/** Deletes a schedule; `If-Match` names the version that was seen. */
export const DELETE = route<Params>(async (viewer, request, { id }) => {
  const body = await jsonBody(request);
  return answer(
    await deleteSchedule(viewer, { ...body, id } as Parameters<typeof deleteSchedule>[1]),
  );
});
