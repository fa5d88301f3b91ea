"use client";

import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { isWide } from "@/components/ui/is-wide";
import { CARD_OFFSET, cardOf, markOf } from "./pane-layout";

/** Draws a line from the current mark to its proposal, while both are in view. */
export function ConnectorLine({
  article,
  ordinal,
}: {
  article: RefObject<HTMLElement | null>;
  ordinal: number | null;
}) {
  const line = useRef<SVGPathElement>(null);

  const draw = useEffectEvent(() =>
    line.current?.setAttribute("d", pathOf(article.current, ordinal)),
  );

  // Any render may have moved the cards.
  useEffect(() => draw());

  useEffect(() => {
    let frame = 0;
    const redraw = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw());
    };
    const observer = new ResizeObserver(redraw);
    observer.observe(document.body);
    // A pane's scroll events don't bubble.
    document.addEventListener("scroll", redraw, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener("scroll", redraw, { capture: true });
    };
  }, []);

  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none fixed inset-0 size-full max-lg:hidden print:hidden"
    >
      <path ref={line} className="fill-none stroke-accent stroke-[1.5]" />
    </svg>
  );
}

function pathOf(article: HTMLElement | null, ordinal: number | null): string {
  const mark = ordinal !== null && markOf(ordinal)?.getClientRects()[0];
  const card = ordinal !== null && cardOf(ordinal)?.getBoundingClientRect();
  if (!article || !mark || !card || !isWide()) return "";
  const [from, to] = [mark.top + mark.height / 2, card.top + CARD_OFFSET];
  const isVisible = (y: number) => y > 52 && y < window.innerHeight;
  if (!isVisible(from) || !isVisible(to)) return "";
  const left = article.getBoundingClientRect().right + 4;
  const middle = (left + card.left) / 2;
  return `M${left} ${from}H${middle}V${to}H${card.left}`;
}
