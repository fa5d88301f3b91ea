import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import {
  QUOTE_KIND_LABELS,
  type QuoteKind,
  RELATION_LABELS,
  type Relation,
} from "@/lib/tradecraft/evidence";
import { QuotationSource } from "./quotation-source";

export interface QuotationProps {
  exact: string;
  kind: QuoteKind;
  speaker: { id: string; name: string; role: string | null } | null;
  publisher: string | null;
  publishedAt: Date | string | null;
  /** Its place in the source. */
  href: string;
  relation?: Relation;
  /** How source and words are graded. */
  grade?: ReactNode;
  number?: number;
  /** Cuts the words after so many lines. */
  clamp?: number;
}

const RULES: Record<Relation, string> = {
  SUPPORTS: "border-l-2 border-solid border-secondary",
  CONTRADICTS: "border-l-2 border-dashed border-secondary",
  CONTEXT: "border-l-2 border-transparent",
};

export function Quotation(props: QuotationProps) {
  const { exact, kind, href, relation, clamp } = props;
  const marked = kind === "DIRECT" || kind === "MIXED";
  return (
    <figure className={relation && `pl-3.5 ${RULES[relation]}`}>
      <blockquote
        cite={href}
        style={clamp ? { WebkitLineClamp: clamp } : undefined}
        // The padding gives the hanging mark room inside what the clamp cuts off.
        className={cx(
          "-ml-2 max-w-prose pl-2 font-serif text-lg",
          clamp !== undefined && "line-clamp-1",
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
      <QuotationSource {...props} />
    </figure>
  );
}
