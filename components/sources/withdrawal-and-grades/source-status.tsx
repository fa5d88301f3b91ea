import type { ReactNode } from "react";
import { DateText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import type { WithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/schema";
import { DependentsList, describeDependents, hasDependents } from "./dependents-list";
import { GradeHistory } from "./grade-history";

/** Whether a source is withdrawn, its dependents, and its withdrawal and grading history. */
export function SourceStatus({ status }: { status: WithdrawalAndGrades }) {
  const { withdrawal, dependents, history } = status;
  return (
    <section aria-label="Status and history" className="space-y-2 pb-4 text-sm">
      {withdrawal && (
        <Notice tone="warning" title="This source is withdrawn">
          <p>
            Withdrawn on <DateText date={withdrawal.at} /> by {withdrawal.by}: {withdrawal.reason}
          </p>
          <p className="text-secondary">
            You can still read it, but no new evidence or judgement can rest on it.
          </p>
        </Notice>
      )}
      <div className="space-y-1">
        {hasDependents(dependents) ? (
          <Fold label={describeDependents(dependents)}>
            <DependentsList dependents={dependents} />
          </Fold>
        ) : (
          <p className="text-secondary">{describeDependents(dependents)}.</p>
        )}
        {history.length > 0 && (
          <Fold label={`History (${history.length})`}>
            <GradeHistory history={history} />
          </Fold>
        )}
      </div>
    </section>
  );
}

function Fold({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details>
      <summary>{label}</summary>
      <div className="max-w-prose py-2 pl-4">{children}</div>
    </details>
  );
}
