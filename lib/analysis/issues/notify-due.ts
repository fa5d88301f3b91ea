import { ownerOrRoles } from "@/lib/analysis/owner-or-roles";
import { sql } from "@/lib/core/database/db";
import { deskDay } from "@/lib/core/database/desk-day";
import { type Tx, transaction } from "@/lib/core/database/transaction";
import { countEachApart } from "@/lib/core/each-apart";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { notify } from "@/lib/desk/notifications/notify";
import { these } from "@/lib/desk/notifications/recipients";

/** For how many days a due date is news. A desk that enters its history tells nobody of it. */
const NEWS_DAYS = 7;

interface DueIssue {
  id: string;
  title: string;
  /** A day, as "2026-11-30". */
  dueOn: string;
  ownerId: string | null;
  /** Who set the due date last. */
  setById: string;
}

/**
 * Notifies the owners of issues whose due date has come, or the admins if an issue has no active owner: once for each
 * date. Leaves out dates of more than a week ago. Safe to run at any time and in several processes at once. Returns how
 * many issues have newly become due.
 */
export async function notifyOfDueIssues(): Promise<number> {
  const due = await sql<DueIssue[]>`
    select i.id, i.title, i."dueOn"::text as "dueOn", i."ownerId", e."actorId" as "setById"
    from "Issue" i cross join lateral (select e."actorId" from "Event" e
      where e."issueId" = i.id and (e.verb = 'issue.opened'
        or e.verb = 'issue.edited' and e.details #> '{changes,dueOn}' is not null)
      order by e.id desc limit 1) e
    where i."dueOn" between ${deskDay} - ${NEWS_DAYS}::int and ${deskDay} and i.status <> 'ARCHIVED'
      and not exists (select from "Event" e where e."issueId" = i.id and e.verb = 'issue.due'
        and e.details ->> 'dueOn' = i."dueOn"::text)
    order by i.id`;
  return countEachApart(due, "notify of a due issue", (issue) =>
    transaction((tx) => tell(tx, issue)),
  );
}

async function tell(tx: Tx, { id, title, dueOn, ownerId, setById }: DueIssue): Promise<boolean> {
  // The issue's lock makes other processes wait, so all but the first see the event.
  await tx.$queryRaw`select 1 from "Issue" where id = ${id} for no key update`;
  const isStill = await tx.issue.count({ where: { id, dueOn: new Date(dueOn), ownerId } });
  const isKnown = await tx.event.count({
    where: { issueId: id, verb: "issue.due", details: { path: ["dueOn"], equals: dueOn } },
  });
  if (isStill === 0 || isKnown > 0) return false;
  // Someone who has since left the desk is still the one who set it.
  const details = { verb: "issue.due", dueOn } as const;
  const event = await recordEvent(tx, { id: setById } as Viewer, { issueId: id }, details);
  // Nobody did this, so even the person who set the date is notified, if the issue is theirs.
  await notify(tx, null, { event, issueId: id, details: { title } }, [
    { kind: "DUE", to: these(await ownerOrRoles(tx, id, ["ADMIN"])) },
  ]);
  return true;
}
