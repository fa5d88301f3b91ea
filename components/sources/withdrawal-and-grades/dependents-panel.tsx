"use client";

import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { WithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/schema";
import { DependentsList, describeDependents } from "./dependents-list";
import { GradeHistory } from "./grade-history";

interface DependentsPanelProps {
  source: string;
  /** Only what is known of this quote of it. */
  quote?: number;
  history?: boolean;
}

/** What rests on a source or quote, and how it was judged before: to be seen before judging it anew. */
export function DependentsPanel({ source, quote, history }: DependentsPanelProps) {
  const [standing, setFound] = useState<WithdrawalAndGrades | "failed" | null>(null);

  useEffect(() => {
    const request = new AbortController();
    const query = quote === undefined ? "" : `?quote=${quote}`;
    fetch(`/api/v1/sources/${source}/dependents${query}`, { signal: request.signal })
      .then((answer) => (answer.ok ? answer.json() : "failed"))
      .then(setFound)
      .catch(() => request.signal.aborted || setFound("failed"));
    return () => request.abort();
  }, [source, quote]);

  if (standing === null) return <p className="text-sm text-secondary">Looking what rests on it…</p>;
  if (standing === "failed")
    return <Notice tone="error" title="What rests on it could not be loaded. Try again." />;
  const { judgements, notes } = standing.dependents;
  return (
    <div className="space-y-2">
      <p role="status" className="text-sm font-medium">
        {describeDependents(standing.dependents)}.
      </p>
      {judgements.length + notes.length > 0 && (
        <div className="max-h-44 overflow-y-auto border-y py-1.5">
          <DependentsList dependents={standing.dependents} />
        </div>
      )}
      {history && standing.history.length > 0 && (
        <details>
          <summary className="cursor-pointer text-sm text-secondary hover:text-ink">
            History of its standing ({standing.history.length})
          </summary>
          <div className="pt-1">
            <GradeHistory history={standing.history} />
          </div>
        </details>
      )}
    </div>
  );
}
