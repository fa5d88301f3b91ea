import { DateText } from "@/components/ui/date-text";
import type { Resolution } from "@/lib/analysis/forecasts/schema";
import { OUTCOME_LABELS } from "@/lib/tradecraft/outcome";

const ADDRESS = /^https?:\/\/\S+$/;

interface ResolutionLineProps {
  resolution: Resolution;
  /** Whether it corrects the one before it. */
  corrects: boolean;
}

/** The outcome of a forecast, who resolved it and on what grounds. */
export function ResolutionLine({ resolution, corrects }: ResolutionLineProps) {
  const { outcome, knownOn, by, note, source } = resolution;
  return (
    <div className="max-w-prose border-l-2 border-ink pl-3">
      <p>
        <span className="font-semibold">{`Outcome: ${OUTCOME_LABELS[outcome].toLowerCase()}`}</span>
        {", known on "}
        <DateText date={knownOn} />.
        <span className="text-secondary">
          {` ${corrects ? "Corrected" : "Resolved"} by ${by}.`}
        </span>
      </p>
      <p className="text-sm">{note}</p>
      {source && (
        <p className="text-sm break-words text-secondary">
          {ADDRESS.test(source) ? (
            <a href={source} className="link" rel="noreferrer">
              {source}
            </a>
          ) : (
            source
          )}
        </p>
      )}
    </div>
  );
}
