import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { placeOf, type Quote } from "@/lib/evidence/quotes/schema";
import { QUOTE_KIND_LABELS, RELATION_LABELS, type Relation } from "@/lib/tradecraft/evidence";
import { QuotationSource } from "./quotation-source";

interface QuotationProps {
  quote: Quote;
  /** How it bears on the issue it is shown for. */
  relation?: Relation;
  /** The grades of source and quotation. */
  grade?: ReactNode;
  /** The number of lines to show. */
  clamp?: number;
}

const RULES: Record<Relation, string> = {
  SUPPORTS: "border-l-2 border-solid border-secondary",
  CONTRADICTS: "border-l-2 border-dashed border-secondary",
  CONTEXT: "border-l-2 border-transparent",
};

/** A quotation with its source, linked to its place in the article. */
export function Quotation({ quote, relation, grade, clamp }: QuotationProps) {
  const { exact, kind } = quote;
  const href = placeOf(quote);
  const marked = kind === "DIRECT" || kind === "MIXED";
  return (
    <figure className={relation && `pl-3.5 ${RULES[relation]}`}>
      <blockquote
        cite={href}
        style={clamp ? { WebkitLineClamp: clamp } : undefined}
        // The padding keeps the hanging quotation mark inside the clipped area.
        className={cx(
          "-ml-2 max-w-prose pl-2 font-serif text-lg",
          clamp !== undefined && "line-clamp-1 print:line-clamp-none!",
        )}
      >
        <span className="sr-only">
          {relation && `${RELATION_LABELS[relation]}. `}
          {QUOTE_KIND_LABELS[kind]}:{" "}
        </span>
        <Link
          href={href}
          prefetch={false}
          className="decoration-accent decoration-1 underline-offset-4 hover:underline"
        >
          {marked && <span className="-ml-[0.45em] inline-block w-[0.45em]">“</span>}
          {exact}
          {marked && "”"}
        </Link>
      </blockquote>
      <QuotationSource quote={quote} grade={grade} />
    </figure>
  );
}
