import type { ReactNode } from "react";
import { DateText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import type { WithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/schema";
import { DependentsList, describeDependents } from "./dependents-list";
import { GradeHistory } from "./grade-history";

/** How the source stands: whether it was withdrawn, what rests on it, who said what of it. */
export function SourceStatus({ standing }: { standing: WithdrawalAndGrades }) {
  const { withdrawal, dependents, history } = standing;
  const restsSomething = dependents.judgements.length + dependents.notes.length > 0;
  return (
    <section aria-label="WithdrawalAndGrades" className="space-y-2 pb-4 text-sm">
      {withdrawal && (
        <Notice tone="warning" title="This source was withdrawn">
          <p>
            <DateText date={withdrawal.at} /> by {withdrawal.by}: {withdrawal.reason}
          </p>
          <p className="text-secondary">It stays readable, but nothing new can rest on it.</p>
        </Notice>
      )}
      <div className="space-y-1">
        {restsSomething ? (
          <Fold words={describeDependents(dependents)}>
            <DependentsList dependents={dependents} />
          </Fold>
        ) : (
          <p className="text-secondary">{describeDependents(dependents)}</p>
        )}
        {history.length > 0 && (
          <Fold words={`History of its standing (${history.length})`}>
            <GradeHistory history={history} />
          </Fold>
        )}
      </div>
    </section>
  );
}

function Fold({ words, children }: { words: string; children: ReactNode }) {
  return (
    <details>
      <summary className="cursor-pointer text-secondary hover:text-ink">{words}</summary>
      <div className="max-w-prose py-2 pl-4">{children}</div>
    </details>
  );
}
