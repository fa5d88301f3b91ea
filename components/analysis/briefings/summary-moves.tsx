import Link from "next/link";
import { TrendMark } from "@/components/analysis/outlooks/trend-mark";
import { DateText } from "@/components/ui/date-text";
import { SectionHeading } from "@/components/ui/section-heading";
import type { SummaryIssue } from "@/lib/analysis/briefings/schema";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { CHANGE_REASON_LABELS } from "@/lib/tradecraft/change-reason";
import { likelihoodTerm } from "@/lib/tradecraft/likelihood";

/** The outlooks whose latest revision changed the likelihood, largest change first. */
export function SummaryMoves({ issues }: { issues: SummaryIssue[] }) {
  const moved = issues
    .flatMap(({ outlook, previous, ...issue }) =>
      outlook && previous && outlook.likelihood !== previous.likelihood
        ? [{ ...issue, outlook, previous, by: outlook.likelihood - previous.likelihood }]
        : [],
    )
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return (
    <section aria-labelledby="moved" className="mb-6">
      <SectionHeading id="moved" count={moved.length}>
        What moved
      </SectionHeading>
      {moved.length === 0 && (
        <p className="text-secondary">No likelihood has changed since its first estimate.</p>
      )}
      <ul className="space-y-1">
        {moved.map(({ key, slug, title, outlook, previous, by }) => (
          <li key={key} className="flex flex-wrap items-baseline gap-x-3">
            <Link href={`/issues/${slug}`} className="font-medium hover:underline">
              {title}
            </Link>
            <span className="tabular-nums">
              {by > 0 ? "+" : "−"}
              {Math.abs(by)} points, from {previous.likelihood}% to {withTerm(outlook)}
            </span>
            {outlook.trend !== previous.trend && <TrendMark trend={outlook.trend} />}
            <span className="text-sm text-secondary">
              {CHANGE_REASON_LABELS[outlook.reason].toLowerCase()}, {outlook.author},{" "}
              <DateText date={outlook.asOf} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "62% (likely)", or only the percentage if it is between two bands of the scale. */
function withTerm({ likelihood, scale }: Outlook): string {
  const term = likelihoodTerm(likelihood, scale);
  return term ? `${likelihood}% (${term})` : `${likelihood}%`;
}
