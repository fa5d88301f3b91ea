"use client";

import { useEffect, useRef, useState } from "react";

/** Long enough for a screen reader to say a sentence. */
const MIN_INTERVAL_MS = 5000;

/**
 * Announces a text to screen readers whenever it changes, politely. Of many changes in a row it skips some,
 * but never the last.
 */
export function Announce({ children: text }: { children: string }) {
  const [said, setSaid] = useState("");
  const seen = useRef(text);
  const last = useRef(0);
  useEffect(() => {
    if (text === seen.current) return;
    const say = () => {
      last.current = performance.now();
      seen.current = text;
      setSaid(text);
    };
    const timer = setTimeout(say, Math.max(0, last.current + MIN_INTERVAL_MS - performance.now()));
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
