"use client";

import { type RefObject, useState } from "react";
import { selectedSpan, useSelectedSpan } from "@/components/sources/article/use-selected-span";
import { useTextCursor } from "@/components/sources/article/use-text-cursor";
import type { Span } from "@/lib/text/anchors/span";

/** What to do with the words being selected, and whether that adds a quotation. */
interface WordAction {
  act: (span: Span) => void;
  adds?: boolean;
}

/** Acts on words selected in the article, by pointer or by keyboard. */
export function useWordSelection(article: RefObject<HTMLElement | null>) {
  const [waiting, setWaiting] = useState<WordAction | null>(null);
  const selected = useSelectedSpan(article);
  const cursor = useTextCursor(article);

  /** Acts on the selected words. If there are none, lets the reviewer select some by keyboard first. */
  function withWords(action: WordAction, from: Span | null = null) {
    const span = selectedSpan(article);
    if (span) action.act(span);
    else setWaiting(action);
    if (span) cursor.stop();
    else cursor.start(from);
  }

  return {
    selected,
    cursor,
    withWords,
    /** Whether the selected words may be added as a quotation: not while they are selected for something else. */
    mayAdd: selected !== null && (!cursor.active || waiting?.adds === true),
    onEnter: () => waiting && withWords(waiting),
  };
}
