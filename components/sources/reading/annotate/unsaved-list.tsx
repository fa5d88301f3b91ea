"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useUnsavedTexts } from "@/components/ui/use-unsaved";
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
  /** Returns the words between two code points. */
  words: (start: number, end: number) => string;
  /** What is being written now, during which nothing is listed. */
  form: Annotating | null;
  onContinue: (annotating: Annotating) => void;
}

const LABELS: Record<Annotation, string> = {
  quote: "Quotation",
  note: "Note on",
  question: "Question on",
};

/** Lists unsaved text, which would otherwise be found only by selecting exactly the same words. */
export function UnsavedList({ source, person, words, form, onContinue }: UnsavedListProps) {
  const [unsaved, setUnsaved] = useState<Unsaved[]>([]);

  // Closing a form may leave unsaved text.
  useUnsavedTexts(
    () => setUnsaved(unsavedIn(source, person)),
    JSON.stringify([source, person, form]),
  );

  function discard(one: Unsaved) {
    discardUnsaved(one);
    setUnsaved(unsaved.filter(({ key }) => key !== one.key));
  }

  if (form || unsaved.length === 0) return null;
  return (
    <Notice title="Unsaved text" className="mb-4 print:hidden">
      <ul className="text-sm">
        {unsaved.map((one) => (
          <li key={one.key} className="flex items-baseline gap-x-2">
            <span className="min-w-0 truncate">
              {LABELS[one.kind]}{" "}
              <span className="font-serif">“{words(one.span.start, one.span.end)}”</span>
            </span>
            <span className="ml-auto flex shrink-0">
              <Button
                variant="quiet"
                onClick={() => onContinue({ kind: one.kind, span: one.span })}
              >
                Continue
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
