import type { Proposal } from "@/lib/sources/review/schema";

/** The versions that are on the screen, by id: what has changed since was not seen. */
export const seenOf = (proposals: Proposal[]): Record<string, number> =>
  Object.fromEntries(proposals.map(({ id, version }) => [id, version]));
