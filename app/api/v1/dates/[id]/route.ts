import type { EditDateInput } from "@/lib/analysis/dates/inputs";
import { cancelDate, editDate, restoreDate } from "@/lib/analysis/dates/mutations";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

/** Changes a date, or cancels or restores it (`cancelled`). */
export const PATCH = route<{ id: string }>(async (viewer, request, { id }) => {
  const { cancelled, ...patch } = (await jsonBody(request)) as Omit<EditDateInput, "id"> & {
    cancelled?: boolean;
  };
  if (cancelled === undefined) return answer(await editDate(viewer, { ...patch, id }));
  const change = cancelled ? cancelDate : restoreDate;
  return answer(await change(viewer, { id, version: patch.version }));
});
