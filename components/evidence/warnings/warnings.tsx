import type { Warning } from "@/lib/evidence/warnings/schema";
import { warningSentence, warningsSummary } from "./warning-text";

interface WarningsProps {
  warnings: readonly Warning[];
  /** Whether the full text is shown at once, as on the page of the judgement itself. */
  open?: boolean;
}

/** The warnings of a judgement or note: a summary, and the full text when opened. */
export function Warnings({ warnings, open = false }: WarningsProps) {
  const short = warningsSummary(warnings);
  if (!short) return null;
  return (
    <details open={open} className="max-w-prose border-l-2 border-warning pl-3 text-sm">
      <summary className="font-medium text-warning">{short}</summary>
      <ul className="space-y-1 pt-1">
        {warnings.map((warning) => (
          <li key={`${warning.kind} ${warning.source.id} ${warning.quotes}`}>
            {warningSentence(warning)}{" "}
            <a href={placeOf(warning)} className="link whitespace-nowrap">
              Read the source
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

const placeOf = ({ source, quotes }: Warning) =>
  `/sources/${source.id}${quotes[0] === undefined ? "" : `#q${quotes[0]}`}`;
