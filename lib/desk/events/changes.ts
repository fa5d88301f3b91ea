import type { Changes } from "./schema";

/**
 * What changed between a record and a patch, field by field, for an event's details.
 * Null where nothing did.
 */
export function changesBetween<T extends object>(before: T, patch: Partial<T>): Changes | null {
  const found: Changes = {};
  for (const key of Object.keys(patch) as (keyof T & string)[]) {
    if (JSON.stringify(before[key]) !== JSON.stringify(patch[key]))
      found[key] = { from: before[key] ?? null, to: patch[key] ?? null };
  }
  return Object.keys(found).length > 0 ? found : null;
}

/** A patch without what was not given: Prisma takes no `undefined`. */
export const givenOnly = <T extends object>(patch: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
