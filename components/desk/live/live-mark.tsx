"use client";

import { useEffect } from "react";
import { cx } from "@/components/ui/cx";
import { setLive, useLiveState } from "./live-state";

/** Long enough to read it twice. */
const SHOWN_MS = 12_000;

interface LiveMarkProps {
  /** Whether the page itself says who did what. */
  quiet: boolean;
  className?: string | undefined;
}

/** Shows for a while who has just done what, and that the connection is lost for as long as it is. */
export function LiveMark({ quiet, className }: LiveMarkProps) {
  const lost = useLiveState((state) => state.lost);
  const said = useLiveState((state) => state.said);
  useEffect(() => {
    if (!said || quiet) return;
    const timer = setTimeout(() => setLive({ said: null }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said, quiet]);
  const text = lost
    ? "Offline. Reconnecting…"
    : said && !quiet && `${said.actor.name} ${said.sentence} just now`;
  return (
    <div aria-live="polite" className={cx("live-mark", className)}>
      {text && (
        <p
          className={cx(
            "rounded-sm border border-l-2 bg-surface px-3 py-1.5 shadow-float",
            lost ? "border-l-warning" : "border-l-ink",
          )}
        >
          {text}
        </p>
      )}
    </div>
  );
}
