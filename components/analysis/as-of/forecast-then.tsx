import type { ReactNode } from "react";
import { ConfidenceBars } from "@/components/analysis/outlooks/confidence-bars";
import { LikelihoodCell } from "@/components/analysis/outlooks/likelihood-cell";
import { TrendMark } from "@/components/analysis/outlooks/trend-mark";
import { DateText } from "@/components/ui/date-text";
import type { ForecastThen } from "@/lib/analysis/as-of/schema";
import { likelihoodPhrase } from "@/lib/tradecraft/likelihood";
import { OUTCOME_LABELS } from "@/lib/tradecraft/outcome";

interface ForecastAsOfProps {
  forecast: ForecastThen;
  /** The address of its revision. */
  href: string;
  /** Its judgement and rationale in full, or the words of the judgement alone. */
  children: ReactNode;
  /** Shows why someone dissented. Without it, only that they did. */
  reason?: (why: string) => ReactNode;
}

/** A forecast as it was on a past day. */
export function ForecastAsOf({ forecast, href, children, reason }: ForecastAsOfProps) {
  const { wording, closesOn, likelihood, scale, previousLikelihood, confidence, trend } = forecast;
  const { author, asOf, revision, outcome, dissents, lead } = forecast;
  return (
    <div className="space-y-1.5 py-3">
      <p className="max-w-prose font-medium">
        {lead && <span className="font-normal text-secondary">Lead forecast: </span>}
        {wording}
        {closesOn && (
          <span className="font-normal text-secondary">
            {" Closes "}
            <DateText date={closesOn} />.
          </span>
        )}
      </p>
      <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <LikelihoodCell
          percent={likelihood}
          scale={scale}
          previous={previousLikelihood ?? undefined}
        />
        <ConfidenceBars value={confidence} />
        <TrendMark trend={trend} named />
        <a href={href} className="link text-sm">
          {`Revision ${revision}`}
        </a>
        <span className="text-sm text-secondary">
          {author}, as of <DateText date={asOf} />
        </span>
      </p>
      {outcome && (
        <p className="font-semibold">{`Outcome by then: ${OUTCOME_LABELS[outcome].toLowerCase()}.`}</p>
      )}
      {children}
      {dissents.map((dissent) => (
        <div key={dissent.author} className="max-w-prose border-l-2 border-ink pl-3 text-sm">
          <p>
            <span className="font-medium">{dissent.author}</span>
            {` dissents: ${likelihoodPhrase(dissent.likelihood, scale)}. `}
          </p>
          {reason?.(dissent.why)}
        </div>
      ))}
    </div>
  );
}
