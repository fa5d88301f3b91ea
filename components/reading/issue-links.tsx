import Link from "next/link";
import type { MarkedQuote } from "@/lib/sources/schema";
import { RELATION_LABELS } from "@/lib/tradecraft/evidence";

/** The issues that a quote serves, each with how. */
export function IssueLinks({ issues }: Pick<MarkedQuote, "issues">) {
  if (issues.length === 0) return <p className="text-secondary">On no issue yet</p>;
  return (
    <ul>
      {issues.map(({ id, slug, title, relation }) => (
        <li key={id} className="flex items-baseline gap-2">
          <Link href={`/issues/${slug}`} prefetch={false} title={title} className="link truncate">
            {title}
          </Link>
          <span className="text-xs text-secondary">{RELATION_LABELS[relation].toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
