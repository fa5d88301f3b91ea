"use client";

import { type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import { spanToRange } from "@/components/sources/article/span-to-range";
import { keepInWindow } from "@/components/ui/keep-in-window";
import type { Span } from "@/lib/text/anchors/span";

const GAP = 8;

interface FloatingPanelProps {
  article: RefObject<HTMLElement | null>;
  span: Span;
  label: string;
  /** Whether its first field gets the focus. */
  takesFocus?: boolean;
  className?: string;
  children: ReactNode;
}

/** A panel that floats below some words, or above if there is no room, and scrolls with them. */
export function FloatingPanel({
  article,
  span,
  label,
  takesFocus,
  className,
  children,
}: FloatingPanelProps) {
  const box = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    const place = () => article.current && box.current && put(box.current, article.current, span);
    place();
    // Only once it is in place, or the browser would scroll to the wrong position.
    if (takesFocus) enter(box.current);
    const sizes = new ResizeObserver(place);
    if (box.current) sizes.observe(box.current);
    if (article.current) sizes.observe(article.current);
    return () => sizes.disconnect();
  }, [article, span, takesFocus]);

  return (
    <section
      ref={box}
      aria-label={label}
      // Pressing it must not clear the selection.
      onMouseDown={(event) => {
        if (!(event.target as Element).closest("input, textarea, select, label"))
          event.preventDefault();
      }}
      className={`absolute z-10 rounded-sm border bg-surface shadow-float print:hidden ${className ?? ""}`}
    >
      {children}
    </section>
  );
}

function enter(box: HTMLElement | null) {
  const fields = "input:checked, textarea, input:not([type=radio])";
  box?.querySelector<HTMLElement>(fields)?.focus({ preventScroll: true });
  if (box) keepInWindow(box);
}

function put(box: HTMLElement, article: HTMLElement, span: Span) {
  const rects = spanToRange(span, article)?.getClientRects();
  const last = rects?.[rects.length - 1];
  if (!last) return;
  const around = (box.offsetParent ?? article).getBoundingClientRect();
  const fitsBelow = last.bottom + GAP + box.offsetHeight < window.innerHeight;
  const fitsAbove = (rects[0]?.top ?? 0) - GAP - box.offsetHeight > 0;
  const top = fitsBelow || !fitsAbove ? last.bottom + GAP : rects[0]!.top - GAP - box.offsetHeight;
  const left = Math.min(last.left - around.left, around.width - box.offsetWidth);
  box.style.top = `${top - around.top}px`;
  box.style.left = `${Math.max(0, left)}px`;
}
