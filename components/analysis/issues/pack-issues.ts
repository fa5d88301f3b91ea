import { dissenter } from "@/components/analysis/dissents/dissenters";
import { warnedOf } from "@/components/evidence/warnings/warned";
import { pack } from "@/components/ui/pack-rows";
import type { Packed } from "@/components/ui/packed-rows";
import type { IssueFilter } from "@/lib/analysis/issues/filter";
import type { IssueRow } from "@/lib/analysis/issues/schema";
import { DAY_MS } from "@/lib/core/today";
import { outcomeWord } from "@/lib/tradecraft/outcome";
import { fieldsFor, hyphened } from "./issue-line";

/** Issues as the lines of a list with this filter, packed for its table. */
export const packIssues = (issues: IssueRow[], filter: IssueFilter): Packed =>
  pack(
    issues.map(({ outlook, owner, changedAt, labels, ...issue }) => ({
      ...issue,
      slug: afterTitle(issue),
      ...(outlook ?? { trend: null }),
      alerts: outlook?.alerts.length ? outlook.alerts : null,
      dissents: outlook?.dissents.length ? outlook.dissents.map(dissenter) : null,
      due: outlook?.due || null,
      resolved: outlook ? outcomeWord(outlook.outcome) : null,
      warned: outlook && warnedOf(outlook.warnings),
      labels: labels.length > 0 ? labels : null,
      owner: owner?.name ?? null,
      changed: Math.floor(Date.parse(changedAt) / DAY_MS),
      closes: outlook?.closesOn?.slice(0, 10) ?? null,
    })),
    fieldsFor(filter),
  );

/** What follows the title in a short name that is made of it; otherwise the whole short name. */
function afterTitle({ slug, title }: Pick<IssueRow, "slug" | "title">): string {
  const start = hyphened(title);
  return slug === start || slug.startsWith(`${start}-`) ? slug.slice(start.length) : slug;
}
