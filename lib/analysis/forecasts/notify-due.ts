import { ownerOrRoles } from "@/lib/analysis/owner-or-roles";
import { sql } from "@/lib/core/database/db";
import { type Tx, transaction } from "@/lib/core/database/transaction";
import { countEachApart } from "@/lib/core/each-apart";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { notify } from "@/lib/desk/notifications/notify";
import { these } from "@/lib/desk/notifications/recipients";
import { isDue } from "./is-due";
import { mayResolve, resolverRoles } from "./policy";

interface DueForecast {
  id: string;
  issueId: string;
  number: number;
  lead: boolean;
  wording: string;
  title: string;
  /** Who estimated it last, or who wrote it if nobody has. */
  authorId: string;
}

/**
 * Notifies the owners of issues whose forecasts have reached their closing date, once for each forecast. If an issue
 * has no owner who may resolve its forecasts, notifies the admins. Leaves out forecasts that were opened after their
 * closing date, as when a desk enters its history. Safe to run at any time and in several processes at once. Returns
 * how many forecasts have newly become due.
 */
export async function notifyOfDueForecasts(): Promise<number> {
  const due = await sql<DueForecast[]>`
    select f.id, f."issueId", f.number, f.lead, f.wording, i.title, coalesce(
      (select o."authorId" from "OutlookRevision" o where o."forecastId" = f.id
        order by o.number desc limit 1),
      (select w."authorId" from "ForecastWording" w where w."forecastId" = f.id and w.number = 1)
    ) as "authorId"
    from "Forecast" f join "Issue" i on i.id = f."issueId"
    where ${isDue} and i.status <> 'ARCHIVED'
      and (f."createdAt" at time zone 'UTC')::date < f."closesOn" and not exists (
      select from "Event" e where e."issueId" = f."issueId" and e.verb = 'forecast.due'
        and (e.details ->> 'forecast')::int = f.number)
    order by f.id`;
  return countEachApart(due, "notify of a due forecast", (forecast) => {
    // Someone who has since left the desk is still the one who estimated it.
    const author = { id: forecast.authorId } as Viewer;
    return transaction((tx) => tell(tx, author, forecast));
  });
}

async function tell(tx: Tx, author: Viewer, forecast: DueForecast): Promise<boolean> {
  const { id, issueId, number, lead, wording, title } = forecast;
  // The issue's lock makes other processes wait, so all but the first see the event.
  await tx.$queryRaw`select 1 from "Issue" where id = ${issueId} for no key update`;
  const { outcome } = await tx.forecast.findUniqueOrThrow({ where: { id } });
  const isKnown = await tx.event.count({
    where: { issueId, verb: "forecast.due", details: { path: ["forecast"], equals: number } },
  });
  if (outcome || isKnown > 0) return false;
  const details = { verb: "forecast.due", forecast: number, lead, wording } as const;
  const event = await recordEvent(tx, author, { issueId }, details);
  const resolvers = await ownerOrRoles(tx, issueId, resolverRoles(), (owner) =>
    mayResolve(owner, { ownerId: owner.id }),
  );
  // Nobody did this, so even the person who estimated it is notified, if the issue is theirs.
  await notify(tx, null, { event, issueId, details: { title } }, [
    { kind: "DUE", to: these(resolvers) },
  ]);
  return true;
}
