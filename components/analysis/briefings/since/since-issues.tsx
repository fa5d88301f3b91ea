"use client";

import { LikelihoodCell } from "@/components/analysis/outlooks/likelihood-cell";
import type { ListedKind } from "@/lib/analysis/briefings/since/by-kind";
import { CHANGE_KIND_LABELS, type SinceIssue } from "@/lib/analysis/briefings/since/schema";
import { SinceChangeItem } from "./since-change";

type ListedIssue = Omit<SinceIssue, "changes"> & {
  kinds: ListedKind[];
  /** How far its lead forecast moved, in words. */
  move: string | null;
};

/** What changed, issue by issue; see since.css. */
export function SinceIssues({ issues }: { issues: ListedIssue[] }) {
  return (
    <>
      {issues.map(({ key, slug, title, inEdition, lead, move, kinds, more }) => (
        <section key={key} aria-labelledby={key}>
          <h2 id={key}>
            <a href={`/issues/${slug}`}>{title}</a> <small>{key}</small>
          </h2>
          {inEdition === false && <p className="faint">Not in the earlier edition</p>}
          {lead && move && <LeadMove lead={lead} move={move} />}
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
function LeadMove({ lead, move }: { lead: NonNullable<SinceIssue["lead"]>; move: string }) {
  const { wording, scale, before, after } = lead;
  const from = before && before.likelihood !== after.likelihood ? before.likelihood : undefined;
  return (
    <p className="lead">
      <LikelihoodCell percent={after.likelihood} scale={scale} previous={from} />
      <span>{from === undefined ? move : `${move} from ${from}%`}</span>
      <q>{wording}</q>
    </p>
  );
}
