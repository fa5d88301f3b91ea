import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadForecast } from "./queries";

/** Refuses a stale change, with the forecast as it is now. */
export function refuseStale(
  viewer: Viewer,
  issueId: string,
  number: number,
  message = "Couldn’t save: someone changed this forecast after you opened it. Compare, then save again.",
): never {
  const current = async () => (await loadForecast(viewer, issueId, number))!;
  refuse("conflict", message, { current });
}
