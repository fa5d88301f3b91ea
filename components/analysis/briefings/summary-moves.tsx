"use client";

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
            <a href={`/issues/${slug}`} className="font-medium hover:underline">
              {title}
            </a>
            <span className="tabular-nums">{describeMove(outlook, previous)}</span>
            <span className="text-secondary">{outlook.wording}</span>
            {outlook.trend !== previous.trend && <TrendMark trend={outlook.trend} />}
            <span className="text-sm text-secondary">
              {`${CHANGE_REASON_LABELS[outlook.reason].toLowerCase()}, ${outlook.author}, `}
              <DateText date={outlook.asOf} />
            </span>
          </li>
        ))}
      </ul>
      {moved > moves.length && (
        <p className="mt-1 text-sm text-secondary">
          These are the {moves.length} largest moves. For the others, see the{" "}
          <a href="/issues?sort=moved" className="link">
            issues by last change
          </a>
          .
        </p>
      )}
    </section>
  );
}

/** "+12 points, from 50% to 62% (likely)" */
function describeMove(outlook: Move["outlook"], previous: Move["previous"]): string {
  const points = outlook.likelihood - previous.likelihood;
  const sign = points > 0 ? "+" : "−";
  return `${sign}${Math.abs(points)} points, from ${previous.likelihood}% to ${withTerm(outlook)}`;
}

/** "62% (likely)", or only the percentage if it is between two bands of the scale. */
function withTerm({ likelihood, scale }: Move["outlook"]): string {
  const term = likelihoodTerm(likelihood, scale);
  return term ? `${likelihood}% (${term})` : `${likelihood}%`;
}
