"use client";

import type { CSSProperties } from "react";
import type { PackedEach } from "@/components/ui/packed-rows";
import { SummaryIssue } from "./summary-issue";
import { unpackSummaryLine } from "./summary-line";

/** Issues in two columns, one block each. */
export function SummaryIssues({ issues }: { issues: PackedEach }) {
  return (
    <div className="summary" style={{ "--issues": issues.length } as CSSProperties}>
      {issues.map((row) =>
        Array.isArray(row) ? (
          <SummaryIssue key={row[0] as string} issue={unpackSummaryLine(row)} />
        ) : (
          row
        ),
      )}
    </div>
  );
}
