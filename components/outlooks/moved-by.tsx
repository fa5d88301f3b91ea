import Link from "next/link";
import { type Evidence, placeOf } from "@/lib/quotes/schema";

/** The quotes that moved a revision, as far as they still stand on the issue. */
export function MovedBy({ ids, evidence }: { ids: string[]; evidence: Evidence[] }) {
  const quotes = evidence.filter(({ id }) => ids.includes(id));
  const gone = ids.length - quotes.length;
  if (ids.length === 0) return null;
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
          {quote.withdrawal && " (withdrawn)"}
        </span>
      ))}
      {gone > 0 && `${quotes.length > 0 ? ", and " : ""}${gone} no longer linked to the issue`}
    </p>
  );
}
