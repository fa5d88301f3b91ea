"use client";

import { LikelihoodCell } from "@/components/analysis/outlooks/likelihood-cell";
import type { ListedKind } from "@/lib/analysis/briefings/since/by-kind";
import {
  CHANGE_KIND_LABELS,
  noneBeforeWords,
  type SinceIssue,
  unchangedWords,
} from "@/lib/analysis/briefings/since/schema";
import { counted } from "@/lib/core/wording";
import { SinceChangeItem } from "./since-change";

type ListedIssue = Omit<SinceIssue, "changes"> & { kinds: ListedKind[] };

/** What changed, issue by issue; see since.css. */
export function SinceIssues({ issues }: { issues: ListedIssue[] }) {
  return (
    <>
      {issues.map(({ key, slug, title, inEdition, lead, kinds, more }) => (
        <section key={key} aria-labelledby={key}>
          <h2 id={key}>
            <a href={`/issues/${slug}`}>{title}</a> <small>{key}</small>
          </h2>
          {inEdition === false && <p className="faint">Not in the earlier edition</p>}
          {lead && <LeadMove lead={lead} />}
          {kinds.map(({ kind, count, changes: some }) => (
            <div key={kind}>
              <h3>
                {CHANGE_KIND_LABELS[kind]} <small>{count}</small>
              </h3>
              <ol className="changes">
                {some.map((change) => (
                  <SinceChangeItem key={change.id} change={change} known={lead?.wording} />
                ))}
              </ol>
            </div>
          ))}
          {more > 0 && (
            <p>
              <a href={`/issues/${slug}/activity`} className="link">
                {`${more} earlier ${more === 1 ? "change" : "changes"} in the activity`}
              </a>
            </p>
          )}
        </section>
      ))}
    </>
  );
}

/** How far the lead forecast moved, with its wording. */
function LeadMove({ lead }: { lead: NonNullable<SinceIssue["lead"]> }) {
  const { wording, scale, before, after } = lead;
  const points = before ? after.likelihood - before.likelihood : 0;
  return (
    <p className="lead">
      <LikelihoodCell
        percent={after.likelihood}
        scale={scale}
        previous={before && points !== 0 ? before.likelihood : undefined}
      />
      <span>
        {before
          ? points === 0
            ? unchangedWords(lead)
            : `${points > 0 ? "up" : "down"} ${counted(Math.abs(points), "point")} from ${before.likelihood}%`
          : noneBeforeWords(lead)}
      </span>
      <q>{wording}</q>
    </p>
  );
}
