import { editIssueAction } from "@/lib/analysis/issues/actions";
import { type FieldName, fieldText, type StoredFields } from "./fields";

/** What a refusal says is stored now. */
export type Stored = StoredFields & { version: number };

/** Each retry means that another save got in first. */
const MAX_TRIES = 5;

/**
 * Saves one field of an issue. If only other fields have changed since, by anyone, it retries with the new version. If
 * this field is no longer as the person saw it, it returns the conflict.
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
