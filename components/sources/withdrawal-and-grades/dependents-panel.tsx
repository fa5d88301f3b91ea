"use client";

import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { WithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/schema";
import { DependentsList, describeDependents, hasDependents } from "./dependents-list";
import { GradeHistory } from "./grade-history";

interface DependentsPanelProps {
  source: string;
  /** Only the dependents and history of this quotation. */
  quote?: number;
  history?: boolean;
}

/**
 * The dependents of a source or quotation and its history, shown before someone acts on it. With its history it is above
 * the grades: the same height whatever is found, and however late, so that they stay in place. Otherwise it grows,
 * so that what a withdrawal or removal concerns is seen at once.
 */
export function DependentsPanel(props: DependentsPanelProps) {
  const height = props.history ? "h-32" : "min-h-20 max-h-[40dvh]";
  return (
    <div className={`scrolls border-y py-1.5 ${height}`}>
      <FoundDependents {...props} />
    </div>
  );
}

function FoundDependents({ source, quote, history }: DependentsPanelProps) {
  const [found, setFound] = useState<WithdrawalAndGrades | "failed" | null>(null);

  useEffect(() => {
    const request = new AbortController();
    const query = quote === undefined ? "" : `?quote=${quote}`;
    fetch(`/api/v1/sources/${source}/dependents${query}`, { signal: request.signal })
      .then((answer) => (answer.ok ? answer.json() : "failed"))
      .then(setFound)
      .catch(() => request.signal.aborted || setFound("failed"));
    return () => request.abort();
  }, [source, quote]);

  if (found === null) return <p className="text-sm text-secondary">Checking what rests on this…</p>;
  if (found === "failed")
    return (
      <Notice tone="error" title="Couldn’t check what rests on this. Close this, then try again." />
    );
  return (
    <div className="space-y-2">
      <p role="status" className="text-sm font-medium">
        {describeDependents(found.dependents)}.
      </p>
      {hasDependents(found.dependents) && <DependentsList dependents={found.dependents} />}
      {history && found.history.length > 0 && (
        <details>
          <summary className="text-sm">History ({found.history.length})</summary>
          <div className="pt-1">
            <GradeHistory history={found.history} />
          </div>
        </details>
      )}
    </div>
  );
}
