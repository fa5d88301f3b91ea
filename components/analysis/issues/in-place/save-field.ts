import { editIssueAction } from "@/lib/analysis/issues/actions";
import { type FieldName, fieldText, type StoredFields } from "./fields";

/** What a refusal says is stored now. */
export type Stored = StoredFields & { version: number };

/** Each further one means that something else was saved just before. */
const MAX_TRIES = 5;

/**
 * Saves a field of an issue. It is no conflict if something else has changed, by others or by the same person a moment
 * ago: it is saved again, as long as the field itself is still as the person saw it.
 */
export async function saveField(
  field: FieldName,
  was: string,
  edit: Parameters<typeof editIssueAction>[0] & { version: number },
) {
  let result = await editIssueAction(edit);
  for (let tries = 1; tries < MAX_TRIES; tries++) {
    if (result.ok || result.refusal.code !== "conflict") break;
    const now = result.refusal.current as Stored;
    if (fieldText(now, field) !== was) break;
    result = await editIssueAction({ ...edit, version: now.version });
  }
  return result;
}
