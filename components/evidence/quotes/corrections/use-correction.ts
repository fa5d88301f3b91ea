import { useCallback, useState } from "react";
import type { Corrected } from "@/lib/evidence/quotes/corrections/schema";

/** Which of a page's quotations is being edited, and the last correction, which can be undone. */
export function useCorrection<Q extends { id: string }>(quotes: Q[]) {
  const [asked, ask] = useState<string | null>(null);
  const [corrected, setCorrected] = useState<Corrected | null>(null);
  // By id, since someone else may have changed it after the dialog was opened.
  const quote = quotes.find(({ id }) => id === asked) ?? null;

  function keep(done: Corrected) {
    setCorrected(done);
    ask(null);
  }
  const forget = useCallback(() => setCorrected(null), []);

  return { quote, ask, keep, close: () => ask(null), corrected, forget };
}
