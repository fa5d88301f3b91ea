"use client";

import { memo, useEffect, useRef } from "react";
import { RemovedNotice } from "@/components/evidence/removal/removed-notice";
import type { RemovedHere } from "@/components/evidence/removal/use-removal";
import { refreshCurrentMark } from "@/components/sources/reading/marks/current-mark";
import type { MarginItem } from "@/components/sources/reading/marks/marks";
import { useMoreWhenIdle } from "@/components/ui/use-more-when-idle";
import type { Corrected } from "@/lib/evidence/quotes/corrections/schema";
import { alignCards } from "./align-cards";
import { CardSheet } from "./card-sheet";
import { type Grading, QuoteCard } from "./quote-card";
import { ThreadCard } from "./thread-card";

interface MarginProps {
  items: MarginItem[];
  /** Returns the words between two code points. */
  words: (start: number, end: number) => string;
  /** Whether the viewer may link quotations to issues. */
  mayLink: boolean;
  /** The viewer, if they may unlink; null if not. */
  unlinker: string | null;
  grading: Grading;
  /** Quotations just removed here. */
  removed: RemovedHere[];
  onRemove: (id: string) => void;
  /** Null if the viewer may not edit. */
  onEdit: ((id: string) => void) | null;
  /** The last correction made here. */
  corrected: Corrected | null;
  onUndone: () => void;
  /** Called with the id of the restored quotation's card: `n12`. */
  onRestored: (card: string, from: "margin") => void;
}

const Quote = memo(QuoteCard);
const Thread = memo(ThreadCard);

/** The cards on the text, each beside its mark. Those of a very long text are rendered gradually. */
export const Margin = memo(function Margin({ items, removed, words, ...more }: MarginProps) {
  const { mayLink, unlinker, grading, onRemove, onEdit, corrected, onUndone, onRestored } = more;
  const list = useRef<HTMLOListElement>(null);
  const count = useMoreWhenIdle(items.length);

  useEffect(() => (list.current ? alignCards(list.current) : undefined), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new cards may belong to the current mark
  useEffect(refreshCurrentMark, [items, count]);

  return (
    <CardSheet>
      {/* `flow-root` keeps the first card's margin from moving the list that it is measured from. On paper the cards
          follow the article, so neither the clip nor their margins, which bring them level with their marks, apply. */}
      <ol ref={list} className="flow-root print:[clip-path:none]!">
        {inOrder(items.slice(0, count), removed).map((item) =>
          "quote" in item ? (
            <Quote
              key={item.quote.id}
              quote={item.quote}
              words={words}
              mayLink={mayLink}
              unlinker={unlinker}
              grading={grading}
              onRemove={onRemove}
              onEdit={onEdit}
              onUndone={onUndone}
              corrected={corrected?.id === item.quote.id ? corrected : null}
            />
          ) : "thread" in item ? (
            <Thread key={item.thread.id} thread={item.thread} mark={item.mark} words={words} />
          ) : (
            <RemovedNotice
              key={`${item.id}-${item.version}`}
              quote={item}
              start={item.start}
              onRestored={(card) => onRestored(card, "margin")}
            />
          ),
        )}
      </ol>
    </CardSheet>
  );
});

/** A removed quotation keeps its place. */
function inOrder(items: MarginItem[], removed: RemovedHere[]): (MarginItem | RemovedHere)[] {
  if (removed.length === 0) return items;
  const startOf = (item: MarginItem | RemovedHere) =>
    "mark" in item ? item.mark.start : item.start;
  return [...items, ...removed].sort((a, b) => startOf(a) - startOf(b));
}
