import { SectionHeading } from "@/components/ui/section-heading";
import { type ForecastFilter, forecastsHref } from "@/lib/analysis/scores/filter";
import type { Division, ScoredGroup } from "@/lib/analysis/scores/schema";
import { MIN_FORECASTS } from "@/lib/tradecraft/scores";
import { ForecastCount } from "./forecast-count";
import { score } from "./score";

const TITLES: Record<Division, string> = {
  issue: "By issue",
  horizon: "By horizon",
  confidence: "By confidence",
};

interface GroupScoresProps {
  groups: Record<Division, ScoredGroup[]>;
  /** How many issues have scored forecasts. */
  issues: number;
  /** The forecasts that the groups divide. */
  filter: ForecastFilter;
}

/** The desk's scores by issue, by how far ahead an estimate was made, and by confidence. */
export function GroupScores({ groups, issues, filter }: GroupScoresProps) {
  const shown = groups.issue.length;
  return (
    <section aria-labelledby="groups" className="space-y-5">
      <SectionHeading id="groups">Where the desk does better and worse</SectionHeading>
      <p className="max-w-prose text-sm text-secondary">
        {`Brier scores over time; lower is better. A group of fewer than ${MIN_FORECASTS} forecasts shows only a count. A forecast counts in every group that any of its estimates belongs to.`}
        {shown < issues &&
          ` Only the ${shown} issues with the most scored forecasts are listed, out of ${issues.toLocaleString("en-GB")}.`}
      </p>
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-3">
        {(Object.keys(TITLES) as Division[]).map((division) => (
          <table key={division} className="w-full self-start text-sm tabular-nums">
            <caption className="mb-1 text-left font-medium">{TITLES[division]}</caption>
            <thead className="sr-only">
              <tr>
                <th scope="col">{TITLES[division]}</th>
                <th scope="col">Forecasts</th>
                <th scope="col">Score</th>
              </tr>
            </thead>
            <tbody className="[&_td]:py-1 [&_td]:text-right [&_th]:pr-3 [&_th]:text-left [&_th]:font-normal [&_tr]:border-t">
              {groups[division].map(({ key, label, href, scores }) => (
                <tr key={key}>
                  <th scope="row">
                    {href ? (
                      <a href={href} className="link">
                        {label}
                      </a>
                    ) : (
                      label
                    )}
                  </th>
                  <td>
                    <ForecastCount
                      count={scores.forecasts}
                      of={label}
                      href={forecastsHref({ ...filter, [division]: key })}
                    />
                  </td>
                  <td className="w-24">
                    {scores.forecasts < MIN_FORECASTS ? (
                      <span className="text-secondary">too few</span>
                    ) : (
                      score(scores.brier)
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  );
}
