"use client";

import { useEffect, useRef, useState } from "react";

/** Milliseconds in which a screen reader can say a sentence. */
const LEAST_BETWEEN = 5000;

/**
 * Tells a screen reader how something stands now that it has changed: not at first, politely, and of
 * many changes in a row only some, but always the last.
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
    const timer = setTimeout(say, Math.max(0, last.current + LEAST_BETWEEN - performance.now()));
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
