import { useEffect, useState } from "react";
import type { Rewording } from "@/lib/analysis/briefings/editions/schema";
import { type ComposeValues, composedOf, previewedFor, sectionsOf } from "./compose-values";
import type { EditionView } from "./edition-view";

/** Changes within this time share one preview. */
const SETTLE_MS = 400;

/** A preview as the server rendered it, and what tells the server that this is what was read. */
interface Shown {
  view: EditionView;
  seen: string;
  /** What later versions word differently. */
  reworded: Rewording[];
  /** What the PDF can't show, in a sentence; null if it shows everything. */
  unshown: string | null;
  /** What is wrong with bottom lines that give another likelihood than their lead forecasts, by slug. */
  misfits: Record<string, string>;
}

export interface Preview {
  shown: Shown | null;
  /** Why there is no preview, or why the one shown is out of date. */
  problem: string | null;
  /** Whether there is anything to preview yet. If not, the server isn’t asked. */
  empty: boolean;
  /** Whether the values have changed since the answer that is shown, or it is being read again. */
  loading: boolean;
  /** Asks for the preview again, for instance after a conflict. */
  again: () => void;
}

/** The edition that the form's values would make, kept up to date while they change. */
export function usePreview(values: ComposeValues, corrects: number | null): Preview {
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [count, setCount] = useState(0);
  const [answered, setAnswered] = useState<string | null>(null);
  const { explanation } = values;
  const empty = sectionsOf(values.sections).length === 0;
  const asked = JSON.stringify({
    ...composedOf(values),
    ...(corrects === null && previewedFor(values)),
    corrects: corrects === null ? null : { number: corrects, explanation },
  });
  // `count` asks for the same preview again.
  const wanted = `${count} ${asked}`;

  useEffect(() => {
    if (empty) return;
    const ended = new AbortController();
    const ask = async () => {
      const answer = await fetch("/api/v1/briefings/preview", {
        method: "POST",
        body: asked,
        signal: ended.signal,
        headers: { "content-type": "application/json" },
      });
      const body = await answer.json();
      if (answer.ok) setShown(body);
      setProblem(answer.ok ? null : problemOf(body));
      setAnswered(wanted);
    };
    const timer = setTimeout(() => {
      ask().catch(() => {
        if (ended.signal.aborted) return;
        setProblem("The desk isn’t responding. The preview will update after your next change.");
        setAnswered(wanted);
      });
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [asked, wanted, empty]);

  const again = () => setCount((now) => now + 1);
  if (empty) return { shown: null, problem: null, empty, loading: false, again };
  return { shown, problem, empty, loading: answered !== wanted, again };
}

const problemOf = ({ detail, fields }: { detail?: string; fields?: Record<string, string> }) =>
  Object.values(fields ?? {})[0] ?? detail ?? "Couldn’t create the preview. Try again.";
