import type { EditDateInput } from "@/lib/analysis/dates/inputs";
import { cancelDate, editDate, restoreDate } from "@/lib/analysis/dates/mutations";
import { answer, jsonBody, route, switchIn } from "@/lib/core/http/rest";

/** Changes a date, or cancels or restores it (`cancelled`). */
export const PATCH = route<{ id: string }>(async (viewer, request, { id }) => {
  const body = await jsonBody(request);
  const cancelled = switchIn(body, "cancelled");
  const patch = body as Omit<EditDateInput, "id">;
  if (cancelled === null) return answer(await editDate(viewer, { ...patch, id }));
  const change = cancelled ? cancelDate : restoreDate;
  return answer(await change(viewer, { id, version: patch.version }));
});
