/**
 * Whether a value, or anything in it, holds a NUL character: PostgreSQL's text cannot, so what asks
 * for one finds nothing, and what writes one is refused.
 */
export function holdsNul(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\0");
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return false;
  return Object.values(value).some(holdsNul);
}
