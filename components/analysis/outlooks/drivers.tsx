import Link from "next/link";
import { counted } from "@/lib/core/wording";
import { type Cited, type Evidence, placeOf } from "@/lib/evidence/quotes/schema";

interface DriversProps {
  ids: string[];
  cited: Cited[];
  /** The evidence now linked to the issue. */
  evidence: Evidence[];
}

/** The quotations that moved a revision, and what has happened to them since. */
export function Drivers({ ids, cited, evidence }: DriversProps) {
  if (ids.length === 0) return null;
  const quotes = cited.filter(({ id }) => ids.includes(id));
  const gone = ids.length - quotes.length;
  const linked = new Set(evidence.map(({ id }) => id));
  return (
    <p className="max-w-prose text-sm text-secondary">
      Moved by{" "}
      {quotes.map((quote, k) => (
        <span key={quote.id}>
          {k > 0 && ", "}
          <Link href={placeOf(quote)} prefetch={false} className="link" title={quote.exact}>
            Q{quote.number}
          </Link>
          {quote.speaker && ` ${quote.speaker.name}`}
          {since(quote, linked.has(quote.id))}
        </span>
      ))}
      {gone > 0 &&
        `${quotes.length > 0 ? ", and " : ""}${counted(gone, "quotation")} since removed`}
    </p>
  );
}

function since({ source, continuedBy, gone }: Cited, isLinked: boolean): string {
  if (source.withdrawn) return " (withdrawn)";
  if (continuedBy !== null) return ` (Q${continuedBy} in the later version)`;
  if (gone) return " (gone from the later version)";
  return isLinked ? "" : " (no longer linked to the issue)";
}
