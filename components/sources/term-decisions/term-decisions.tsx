"use client";

import { Button } from "@/components/ui/button";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { SectionHeading } from "@/components/ui/section-heading";
import { useCommand } from "@/components/ui/use-command";
import { counted } from "@/lib/core/wording";
import { countTermAgainAction, resetTermAction } from "@/lib/sources/term-decisions/actions";
import type { TermLine } from "@/lib/sources/term-decisions/schema";

interface TermDecisionsProps {
  /** The issue's slug. */
  issue: string;
  lines: TermLine[];
  mayReset: boolean;
}

/** What reviewers decided about an issue, by the term that had suggested it, and a reset for each term. */
export function TermDecisions({ issue, lines, mayReset }: TermDecisionsProps) {
  const { run, pending, refusal } = useCommand();
  return (
    <section aria-labelledby="term-decisions" className="max-w-prose space-y-3">
      <SectionHeading id="term-decisions">Decisions on terms</SectionHeading>
      <p className="text-sm text-secondary">
        The more often reviewers remove an issue that a term suggested, the less weight the term has
        in new articles. Only decisions on approved sources count.
      </p>
      {refusal && <RefusalNotice refusal={refusal} />}
      {lines.length === 0 ? (
        <p>No decisions yet.</p>
      ) : (
        <ul className="divide-y border-b">
          {lines.map((line) => (
            <li key={line.term} className="flex min-h-9 items-center justify-between gap-3 py-2">
              <div className="min-w-0">
                <p className="font-medium">{line.term}</p>
                <p className="text-sm text-secondary">{wordsOf(line)}</p>
              </div>
              {mayReset && (
                <span className="flex shrink-0 gap-2">
                  {line.leftOut > 0 && (
                    <Button
                      variant="quiet"
                      pending={pending}
                      aria-label={`Count earlier decisions on “${line.term}” again`}
                      onClick={() => run(() => countTermAgainAction({ issue, term: line.term }))}
                    >
                      Count again
                    </Button>
                  )}
                  {line.kept + line.removed > 0 && (
                    <Button
                      variant="quiet"
                      pending={pending}
                      aria-label={`Reset “${line.term}”`}
                      onClick={() => run(() => resetTermAction({ issue, term: line.term }))}
                    >
                      Reset
                    </Button>
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** "Issue kept in 2 of 11 decisions: weight 40%. 3 earlier decisions left out." */
function wordsOf({ kept, removed, weight, leftOut }: TermLine): string {
  const times = kept + removed;
  const decided =
    times > 0
      ? `Issue kept in ${kept} of ${counted(times, "decision")}: weight ${Math.round(100 * weight)}%.`
      : "No decisions since the reset: weight 100%.";
  return leftOut > 0 ? `${decided} ${counted(leftOut, "earlier decision")} left out.` : decided;
}
