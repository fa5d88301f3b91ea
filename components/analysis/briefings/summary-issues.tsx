"use client";

import { SummaryAtAGlance } from "./summary-at-a-glance";
import { SummaryIssue } from "./summary-issue";
import { type PackedSummary, unpackSummary } from "./summary-line";

/**
 * Issues at a glance, and then in two columns, one block each. The columns are elements of their own: in columns that
 * the browser balances, a block can't be left out of the layout while it is far from the window.
 */
export function SummaryIssues({ packed }: { packed: PackedSummary }) {
  const issues = unpackSummary(packed);
  const half = Math.ceil(issues.length / 2);
  return (
    <>
      <SummaryAtAGlance issues={issues.flatMap((one) => ("slug" in one ? [one] : []))} />
      <div className="summary">
        {[issues.slice(0, half), issues.slice(half)].map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: there are always two
          <div key={at}>
            {column.map((one) =>
              "slug" in one ? <SummaryIssue key={one.key} issue={one} /> : one,
            )}
          </div>
        ))}
      </div>
    </>
  );
}
