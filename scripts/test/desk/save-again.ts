import type { Result } from "@/lib/core/command/errors";
import { type Edited, type Since, since, takenOver } from "@/lib/core/take-over";

/**
 * Saves what a form holds twice, as its person does who is refused because a colleague was first. Returns what the form
 * says has changed meanwhile.
 *
 * @param valuesOf makes the form's values of the record that the refusal holds
 */
export async function saveAgain<T extends object, Record>(
  edited: Edited<T>,
  save: (values: T) => Promise<Result<unknown>>,
  valuesOf: (current: Record) => T,
): Promise<Since<T>> {
  const first = await save(edited);
  if (first.ok || first.refusal.code !== "conflict")
    throw new Error(`the first save was not stale: ${JSON.stringify(first)}`);
  const now = valuesOf(first.refusal.current as Record);
  const second = await save(takenOver(edited, now));
  if (!second.ok) throw new Error(`the second save was refused: ${second.refusal.message}`);
  return since(edited, now);
}
