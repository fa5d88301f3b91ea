"use client";

import { useEffect } from "react";
import { lookAtSummaryAction } from "@/lib/analysis/briefings/since-last-look/actions";

/** Records that the viewer has looked at the page, once it is on screen. Renders nothing. */
export function LookAtSummary() {
  useEffect(() => {
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener("visibilitychange", look);
      // If it fails, the same changes are shown next time.
      void lookAtSummaryAction().catch(() => undefined);
    };
    document.addEventListener("visibilitychange", look);
    look();
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return null;
}
