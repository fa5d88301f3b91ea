import Link from "next/link";
import { TrendMark } from "@/components/analysis/outlooks/trend-mark";
import { DateText } from "@/components/ui/date-text";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Move } from "@/lib/analysis/briefings/schema";
import { countText } from "@/lib/core/paging/page";
import { CHANGE_REASON_LABELS } from "@/lib/tradecraft/change-reason";
import { likelihoodTerm } from "@/lib/tradecraft/likelihood";

interface SummaryMovesProps {
  /** The largest ones, largest first. */
  moves: Move[];
  /** How many there are in all. */
  moved: number;
}

/** The outlooks whose latest revision changed the likelihood. */
export function SummaryMoves({ moves, moved }: SummaryMovesProps) {
  return (
    <section aria-labelledby="moved" className="mb-6">
      <SectionHeading id="moved" count={countText(moved)}>
        What moved
      </SectionHeading>
      {moves.length === 0 && (
        <p className="text-secondary">No likelihood has changed since its first estimate.</p>
      )}
      <ul className="space-y-1">
        {moves.map(({ key, slug, title, outlook, previous }) => (
          <li key={key} className="flex flex-wrap items-baseline gap-x-3">
            <Link href={`/issues/${slug}`} className="font-medium hover:underline">
              {title}
            </Link>
            <span className="tabular-nums">
              {outlook.likelihood > previous.likelihood ? "+" : "−"}
              {Math.abs(outlook.likelihood - previous.likelihood)} points, from{" "}
              {previous.likelihood}% to {withTerm(outlook)}
            </span>
            {outlook.trend !== previous.trend && <TrendMark trend={outlook.trend} />}
            <span className="text-sm text-secondary">
              {CHANGE_REASON_LABELS[outlook.reason].toLowerCase()}, {outlook.author},{" "}
              <DateText date={outlook.asOf} />
            </span>
          </li>
        ))}
      </ul>
      {moved > moves.length && (
        <p className="mt-1 text-sm text-secondary">
          These are the {moves.length} largest moves. For the others, see the{" "}
          <Link href="/issues?sort=moved" className="link">
            issues by last change
          </Link>
          .
        </p>
      )}
    </section>
  );
}

/** "62% (likely)", or only the percentage if it is between two bands of the scale. */
function withTerm({ likelihood, scale }: Move["outlook"]): string {
  const term = likelihoodTerm(likelihood, scale);
  return term ? `${likelihood}% (${term})` : `${likelihood}%`;
}
