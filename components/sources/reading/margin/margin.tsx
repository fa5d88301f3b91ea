"use client";

import { memo, useEffect, useRef } from "react";
import { RemovedNotice } from "@/components/evidence/removal/removed-notice";
import type { Taken } from "@/components/evidence/removal/use-removal";
import { refreshCurrentMark } from "@/components/sources/reading/marks/current-mark";
import type { MarginItem } from "@/components/sources/reading/marks/marks";
import { useMoreWhenIdle } from "@/components/ui/use-more-when-idle";
import type { Corrected } from "@/lib/evidence/quotes/corrections/schema";
import { alignCards } from "./align-cards";
import type { IssueChoice } from "./link-form";
import { type Grading, QuoteCard } from "./quote-card";
import { ThreadCard } from "./thread-card";

interface MarginProps {
  items: MarginItem[];
  /** The words of the text between two code points. */
  words: (start: number, end: number) => string;
  /** The issues that a quote may be linked to; none for who may not. */
  choices: IssueChoice[] | null;
  grading: Grading;
  /** What was taken back here just now. */
  taken: Taken[];
  onRemove: (id: string) => void;
  /** Null if the viewer may not edit. */
  onEdit: ((id: string) => void) | null;
  /** The last correction made here. */
  corrected: Corrected | null;
  onUndone: () => void;
  /** Takes where in the margin a quote will stand again: `n12`. */
  onRestored: (note: string, from: "margin") => void;
}

const Quote = memo(QuoteCard);
const Thread = memo(ThreadCard);

/** The notes on the text, each beside its mark; those of a very long text come one after the other. */
export const Margin = memo(function Margin({ items, taken, words, ...more }: MarginProps) {
  const { choices, grading, onRemove, onEdit, corrected, onUndone, onRestored } = more;
  const list = useRef<HTMLOListElement>(null);
  const count = useMoreWhenIdle(items.length);

  useEffect(() => (list.current ? alignCards(list.current) : undefined), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came may belong to the current mark
  useEffect(refreshCurrentMark, [items, count]);

  return (
    // A first note's own margin must not move the list that it is measured from.
    <ol ref={list} className="flow-root">
      {inOrder(items.slice(0, count), taken).map((item) =>
        "quote" in item ? (
          <Quote
            key={item.quote.id}
            quote={item.quote}
            {...{ words, choices, grading, onRemove, onEdit, onUndone }}
            corrected={corrected?.id === item.quote.id ? corrected : null}
          />
        ) : "thread" in item ? (
          <Thread key={item.thread.id} thread={item.thread} mark={item.mark} words={words} />
        ) : (
          <RemovedNotice
            key={`${item.id}-${item.version}`}
            quote={item}
            start={item.start}
            onRestored={(note) => onRestored(note, "margin")}
          />
        ),
      )}
    </ol>
  );
});

/** What was taken back stands where it stood. */
function inOrder(items: MarginItem[], taken: Taken[]): (MarginItem | Taken)[] {
  if (taken.length === 0) return items;
  const startOf = (item: MarginItem | Taken) => ("mark" in item ? item.mark.start : item.start);
  return [...items, ...taken].sort((a, b) => startOf(a) - startOf(b));
}
