"use client";

import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { cardOf, isWide, JOINT, markOf } from "./pane-layout";

/** Joins the current proposal with its mark across the gutter, while both are in view. */
export function PairLine({
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

  // Whatever is decided or said moves the cards.
  useEffect(() => draw());

  useEffect(() => {
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw());
    };
    const observer = new ResizeObserver(later);
    observer.observe(document.body);
    // Panes scroll without bubbling.
    document.addEventListener("scroll", later, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener("scroll", later, { capture: true });
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
  const [from, to] = [mark.top + mark.height / 2, card.top + JOINT];
  const seen = (y: number) => y > 52 && y < window.innerHeight;
  if (!seen(from) || !seen(to)) return "";
  const left = article.getBoundingClientRect().right + 4;
  const middle = (left + card.left) / 2;
  return `M${left} ${from}H${middle}V${to}H${card.left}`;
}
