import { cancelDate, editDate, restoreDate } from "@/lib/analysis/dates/mutations";
import { inputOf, jsonBody, switchIn } from "@/lib/core/http/body";
import { answer, route } from "@/lib/core/http/rest";

/** Changes a date, or cancels or restores it (`cancelled`). */
export const PATCH = route<{ id: string }>(async (viewer, request, { id }) => {
  const body = await jsonBody(request);
  const cancelled = switchIn(body, "cancelled");
  if (cancelled === null)
    return answer(await editDate(viewer, inputOf(editDate, body, { id }, ["cancelled"])));
  const change = cancelled ? cancelDate : restoreDate;
  return answer(await change(viewer, { id, version: body.version as number }));
});
