"use client";

import { buttonStyle } from "./button-style";

interface PagerProps {
  /** The addresses of the pages before and after this one; null at that end. */
  previous: string | null;
  next: string | null;
  /** What the pages are of, if the page has several lists. */
  of?: string;
}

/** Leads to the pages before and after. J on the last row follows it too, and K on the first. */
export function Pager({ previous, next, of }: PagerProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={of ? `Pages of ${of}` : "Pages"} className="mt-3 flex gap-2 print:hidden">
      {previous && (
        <a href={previous} rel="prev" className={buttonStyle("plain")}>
          Previous page
        </a>
      )}
      {next && (
        <a href={next} rel="next" className={buttonStyle("plain")}>
          Next page
        </a>
      )}
    </nav>
  );
}
