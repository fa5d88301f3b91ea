"use client";

import { useMemo, useState } from "react";
import type { RemovedQuote } from "@/lib/evidence/removal/schema";

/** A quotation that was removed on this page, and where its words start. */
export interface RemovedHere extends RemovedQuote {
  start: number;
}

interface Quote {
  id: string;
  start: number;
}

/**
 * Which of a page's quotations is about to be removed, and which were removed on it and can be restored. A
 * quotation that is back on the page is neither, whoever restored it.
 */
export function useRemoval<Q extends Quote>(quotes: Q[]) {
  const [asked, ask] = useState<string | null>(null);
  const [removed, setRemoved] = useState<RemovedHere[]>([]);
  // By id, since someone else may have changed it after the dialog was opened.
  const quote = quotes.find(({ id }) => id === asked) ?? null;

  function keep(quotation: RemovedQuote) {
    const { start } = quote ?? { start: 0 };
    const { id } = quotation;
    setRemoved((now) => [...now.filter((other) => other.id !== id), { ...quotation, start }]);
    ask(null);
  }

  const stillRemoved = useMemo(() => {
    const present = new Set(removed.length > 0 ? quotes.map(({ id }) => id) : []);
    return removed.filter(({ id }) => !present.has(id));
  }, [quotes, removed]);

  return { quote, ask, keep, close: () => ask(null), removed: stillRemoved };
}
