import { revisionHref } from "@/components/analysis/outlooks/revision-href";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueThen } from "@/lib/analysis/as-of/schema";
import type { Names } from "@/lib/text/markdown/names";
import { plainWords } from "@/lib/text/markdown/plain";
import { BottomLineThen } from "./bottom-line-then";
import { ForecastAsOf } from "./forecast-then";

interface IssuesAsOfProps {
  issues: IssueThen[];
  day: string;
  names: Names;
}

/** The desk's issues with their forecasts as they were on a past day. */
export function IssuesAsOf({ issues, day, names }: IssuesAsOfProps) {
  if (issues.length === 0)
    return (
      <EmptyState title="Nothing had been estimated yet">
        The desk’s first estimates are from a later day.
      </EmptyState>
    );
  return (
    <div className="space-y-8">
      {issues.map(({ id, key, slug, title, forecasts, ...then }) => (
        <section key={id} aria-labelledby={key}>
          <SectionHeading id={key} count={forecasts.length}>
            <a href={`/issues/${slug}?asOf=${day}`} className="link">
              {title}
            </a>
          </SectionHeading>
          <BottomLineThen issue={then} names={names} className="max-w-prose pt-2 font-serif" />
          <div className="divide-y divide-rule">
            {forecasts.map((forecast) => (
              <ForecastAsOf
                key={forecast.id}
                forecast={forecast}
                href={revisionHref(slug, forecast.revision)}
              >
                <p className="max-w-prose font-serif">{plainWords(forecast.judgement, names)}</p>
              </ForecastAsOf>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
