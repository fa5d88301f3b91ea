import Link from "next/link";
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
        <Link href={previous} rel="prev" prefetch={false} className={buttonStyle("plain")}>
          Previous page
        </Link>
      )}
      {next && (
        <Link href={next} rel="next" prefetch={false} className={buttonStyle("plain")}>
          Next page
        </Link>
      )}
    </nav>
  );
}
