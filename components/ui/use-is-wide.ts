import { useSyncExternalStore } from "react";
import { isWide, WIDE } from "./is-wide";

function subscribe(onChange: () => void) {
  const query = window.matchMedia(WIDE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Whether the window is wide, for what is in another place of the document then. The server takes it for wide. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, isWide, () => true);
