import type { Change } from "./schema";

/**
 * What a patch changes in a record, field by field, for an event's details. Returns null if it changes
 * nothing.
 */
export function changesBetween<T extends object>(
  before: T,
  patch: Partial<T>,
): Partial<Record<keyof T & string, Change>> | null {
  const found: Partial<Record<keyof T & string, Change>> = {};
  for (const key of Object.keys(patch) as (keyof T & string)[]) {
    if (JSON.stringify(before[key]) !== JSON.stringify(patch[key]))
      found[key] = { from: before[key] ?? null, to: patch[key] ?? null };
  }
  return Object.keys(found).length > 0 ? found : null;
}

/** A patch without its undefined fields, which Prisma refuses. */
export const givenOnly = <T extends object>(patch: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
