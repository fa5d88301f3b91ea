import type { RfiView } from "./rfi-view";

/** Requests with each follow-up directly below the request that it follows, in the order in which they were asked. */
export function inThreads(rfis: readonly RfiView[]): RfiView[] {
  const below = (id: string | null): RfiView[] =>
    rfis.filter(({ follows }) => follows === id).flatMap((rfi) => [rfi, ...below(rfi.id)]);
  return below(null);
}
