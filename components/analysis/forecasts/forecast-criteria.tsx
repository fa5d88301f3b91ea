import { DateText } from "@/components/ui/date-text";
import type { Forecast } from "@/lib/analysis/forecasts/schema";

type Terms = Pick<Forecast, "resolutionCriteria" | "clarifications" | "wordings">;

/** What counts as yes, later clarifications, and earlier wordings of the forecast. */
export function ForecastCriteria({ terms }: { terms: Terms }) {
  const { resolutionCriteria, clarifications, wordings } = terms;
  const earlier = wordings.slice(0, -1);
  if (!resolutionCriteria && clarifications.length + earlier.length === 0) return null;
  return (
    <details className="max-w-prose text-sm text-secondary">
      <summary>
        Resolution criteria
        {clarifications.length > 0 && `, clarified ${timesOf(clarifications.length)}`}
      </summary>
      <p className="mt-1">{resolutionCriteria || "None were written down."}</p>
      {clarifications.map(({ text, author, at }) => (
        <p key={at} className="mt-1">
          <DateText date={at} />, {author}: {text}
        </p>
      ))}
      {earlier.map(({ number, text, at }) => (
        <p key={number} className="mt-1">
          Worded on <DateText date={at} /> as: <q>{text}</q>
        </p>
      ))}
    </details>
  );
}

const timesOf = (count: number): string => (count === 1 ? "once" : `${count} times`);
