"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import {
  type Annotating,
  type Annotation,
  discardUnsaved,
  type Unsaved,
  unsavedIn,
} from "./unsaved";

interface UnsavedListProps {
  source: string;
  person: string;
  /** The words between two code points. */
  words: (start: number, end: number) => string;
  /** What is being written now, which is not said of itself that it waits. */
  form: Annotating | null;
  onGoOn: (annotating: Annotating) => void;
}

const LABELS: Record<Annotation, string> = {
  quote: "Quotation",
  note: "Note on",
  question: "Question on",
};

/** What was unsaved before a reload, or left: else it is found only by who selects the very same words. */
export function UnsavedList({ source, person, words, form, onGoOn }: UnsavedListProps) {
  const [unsaved, setUnsaved] = useState<Unsaved[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that is closed has left its draft, or none
  useEffect(() => setUnsaved(unsavedIn(source, person)), [source, person, form]);

  function discard(one: Unsaved) {
    discardUnsaved(one);
    setUnsaved(unsaved.filter(({ key }) => key !== one.key));
  }

  if (form || unsaved.length === 0) return null;
  return (
    <Notice title="Unsaved and not saved" className="mb-4 print:hidden">
      <ul className="text-sm">
        {unsaved.map((one) => (
          <li key={one.key} className="flex items-baseline gap-x-2">
            <span className="min-w-0 truncate">
              {LABELS[one.deed]}{" "}
              <span className="font-serif">“{words(one.span.start, one.span.end)}”</span>
            </span>
            <span className="ml-auto flex shrink-0">
              <Button variant="quiet" onClick={() => onGoOn({ deed: one.deed, span: one.span })}>
                Go on
              </Button>
              <Button variant="quiet" onClick={() => discard(one)}>
                Discard
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
