"use client";

import { memo, useEffect, useRef } from "react";
import { useMoreWhenIdle } from "@/components/ui/use-more-when-idle";
import { emphasiseAgain } from "./current-mark";
import { followText } from "./follow-text";
import type { IssueChoice } from "./link-to-issue";
import { type Grading, MarginNote } from "./margin-note";
import type { MarginItem } from "./marks";
import { ThreadNote } from "./thread-note";

interface MarginProps {
  items: MarginItem[];
  /** The words of the text between two code points. */
  words: (start: number, end: number) => string;
  /** The issues that a quote may be linked to; none for who may not. */
  choices: IssueChoice[] | null;
  grading: Grading;
}

const Quote = memo(MarginNote);
const Thread = memo(ThreadNote);

/** The notes on the text, each beside its mark; those of a very long text come one after the other. */
export const Margin = memo(function Margin({ items, words, choices, grading }: MarginProps) {
  const list = useRef<HTMLOListElement>(null);
  const count = useMoreWhenIdle(items.length);

  useEffect(() => (list.current ? followText(list.current) : undefined), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came may belong to the current mark
  useEffect(emphasiseAgain, [items, count]);

  return (
    // A first note's own margin must not move the list that it is measured from.
    <ol ref={list} className="flow-root">
      {items
        .slice(0, count)
        .map((item) =>
          "quote" in item ? (
            <Quote key={item.quote.id} quote={item.quote} {...{ words, choices, grading }} />
          ) : (
            <Thread key={item.thread.id} thread={item.thread} mark={item.mark} words={words} />
          ),
        )}
    </ol>
  );
});
