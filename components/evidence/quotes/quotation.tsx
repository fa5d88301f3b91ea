import type { CSSProperties, ReactNode } from "react";
import { langOf } from "@/components/ui/lang";
import { placeOf } from "@/lib/evidence/quotes/places";
import {
  isVerbatim,
  leadOf,
  QUOTE_KIND_LABELS,
  RELATION_LABELS,
  type Relation,
} from "@/lib/tradecraft/evidence";
import { QuotationSource } from "./quotation-source";
import type { Quoted } from "./quoted";

interface QuotationProps {
  quote: Quoted;
  /** How it bears on the issue it is shown for. */
  relation?: Relation | undefined;
  /** The grades of source and quotation. */
  grade?: ReactNode;
  /** What stands for its number, if that is more than text. */
  reference?: ReactNode;
  /** The number of lines to show. */
  clamp?: number;
}

/** For quotes.css. */
const linesOf = (lines: number): CSSProperties & Record<"--lines", number> => ({
  "--lines": lines,
});

/** A quotation with its source, linked to its place in the article; see quotes.css. */
export function Quotation({ quote, relation, grade, reference, clamp }: QuotationProps) {
  const { exact, kind, assertion } = quote;
  const href = placeOf(quote);
  const marked = isVerbatim(kind);
  return (
    <figure className={relation ? `quote ${relation.toLowerCase()}` : "quote"}>
      <blockquote style={clamp ? linesOf(clamp) : undefined} className={clamp ? "cut" : undefined}>
        <span className="sr-only">
          {`${relation ? `${RELATION_LABELS[relation]}. ` : ""}${QUOTE_KIND_LABELS[kind]}: `}
        </span>
        {assertion !== "ASSERTED" && <span className="assertion">{`${leadOf(quote)} `}</span>}
        <a href={href} lang={langOf(quote.source.language)}>
          {marked && <span>“</span>}
          {marked ? `${exact}”` : exact}
        </a>
      </blockquote>
      <QuotationSource quote={quote} grade={grade} reference={reference} />
    </figure>
  );
}
