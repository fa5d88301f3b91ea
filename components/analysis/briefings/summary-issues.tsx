"use client";

import type { CSSProperties } from "react";
import { SummaryAtAGlance } from "./summary-at-a-glance";
import { SummaryIssue } from "./summary-issue";
import { type PackedSummary, unpackSummary } from "./summary-line";

/** Issues at a glance, and then in two columns, one block each. */
export function SummaryIssues({ packed }: { packed: PackedSummary }) {
  const issues = unpackSummary(packed);
  return (
    <>
      <SummaryAtAGlance issues={issues.flatMap((one) => ("slug" in one ? [one] : []))} />
      <div className="summary" style={{ "--issues": issues.length } as CSSProperties}>
        {issues.map((one) => ("slug" in one ? <SummaryIssue key={one.key} issue={one} /> : one))}
      </div>
    </>
  );
}
