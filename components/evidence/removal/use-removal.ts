"use client";

import { useMemo, useState } from "react";
import type { RemovedQuote } from "@/lib/evidence/removal/schema";

/** A quote that was taken back on this page, and where its words begin. */
export interface Taken extends RemovedQuote {
  start: number;
}

interface Quote {
  id: string;
  start: number;
}

/**
 * Which of a page's quotes is being asked about, and which were taken back on it and may be restored.
 * A quote that stands again is none of these, whoever has restored it.
 */
export function useRemoval<Q extends Quote>(quotes: Q[]) {
  const [asked, ask] = useState<string | null>(null);
  const [taken, setTaken] = useState<Taken[]>([]);
  // By its id: somebody else may have changed it since it was asked about.
  const quote = quotes.find(({ id }) => id === asked) ?? null;

  function keep(removed: RemovedQuote) {
    const { start } = quote ?? { start: 0 };
    const { id } = removed;
    setTaken((before) => [...before.filter((other) => other.id !== id), { ...removed, start }]);
    ask(null);
  }

  const gone = useMemo(() => {
    const standing = new Set(taken.length > 0 ? quotes.map(({ id }) => id) : []);
    return taken.filter(({ id }) => !standing.has(id));
  }, [quotes, taken]);

  return { quote, ask, keep, close: () => ask(null), taken: gone };
}
