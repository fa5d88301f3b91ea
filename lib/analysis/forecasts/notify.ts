import { readersOfEditions } from "@/lib/analysis/edition-readers";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Kind } from "@/lib/desk/notification-kinds";
import { forgetForecast, forgetLead } from "@/lib/desk/notifications/mutations";
import { notify, type Reason } from "@/lib/desk/notifications/notify";
import { eachOf, followersOf, these } from "@/lib/desk/notifications/recipients";
import { firstOwnWords, firstWords } from "@/lib/desk/notifications/schema";
import type { Forecast, Issue, Resolution } from "@/lib/generated/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Outcome } from "@/lib/tradecraft/outcome";

interface Changed {
  event: bigint;
  issue: Pick<Issue, "id" | "key" | "title" | "ownerId">;
  forecast: Pick<Forecast, "id" | "number" | "wording">;
}

interface Reopened extends Changed {
  /** The resolution that was set aside. */
  resolution: Pick<Resolution, "resolvedById">;
  reason: string;
}

/**
 * Notifies people that a forecast is open again: those who read in an edition that it was resolved, those who estimated,
 * disputed or resolved it, and the issue's owner and followers.
 */
export const notifyOfReopening = (
  tx: Tx,
  viewer: Viewer,
  { resolution, reason, ...of }: Reopened,
): Promise<void> => notifyOf(tx, viewer, of, "REOPENED", reason, [resolution.resolvedById]);

interface Resolved extends Changed {
  note: string;
}

/**
 * Notifies people of how a forecast turned out: those who read in an edition that it had been resolved before, those who
 * estimated or disputed it, and the issue's owner and followers. If a resolution is corrected, those who haven't read
 * the earlier one are told only of this one.
 */
export const notifyOfResolution = (
  tx: Tx,
  viewer: Viewer,
  { note, ...of }: Resolved,
): Promise<void> => notifyOf(tx, viewer, of, "RESOLVED", note);

async function notifyOf(
  tx: Tx,
  viewer: Viewer,
  { event, issue, forecast }: Changed,
  kind: "REOPENED" | "RESOLVED",
  why: string,
  also: string[] = [],
): Promise<void> {
  const { id: issueId, title } = issue;
  await forgetForecast(tx, issueId, { kind: "RESOLVED", forecast: forecast.number });
  const worked = [...(await authorsOn(tx, forecast.id)), ...also];
  const details = { title, forecast: forecast.wording, words: firstOwnWords(why) };
  await notify(tx, viewer, { event, issueId, details }, [
    ...concerned(kind, issue, worked),
    { kind: "RECALL", to: eachOf(await readersOfResolved(tx, issue, forecast)) },
  ]);
}

interface Led extends Omit<Changed, "forecast"> {
  /** The one that leads now. */
  forecast: Pick<Forecast, "wording">;
  /** Whether the forecast that led before the last change leads again. */
  isUndone: boolean;
}

/**
 * Notifies an issue's owner and followers that another forecast leads it. If that only undoes the last change, whoever
 * hasn't heard of that one hears of neither.
 */
export async function notifyOfLead(
  tx: Tx,
  viewer: Viewer,
  { event, issue, forecast, isUndone }: Led,
): Promise<void> {
  const { id: issueId, title } = issue;
  const untold = await forgetLead(tx, issueId);
  const reasons = concerned("LEAD", issue);
  const except = isUndone ? untold : new Set<string>();
  const details = { title, words: firstWords(forecast.wording) };
  await notify(tx, viewer, { event, issueId, details }, reasons, { except });
}

/** The people who worked on it, and the issue's owner and followers, for one reason. */
const concerned = (
  kind: Kind,
  { id: issueId, ownerId }: Changed["issue"],
  worked: readonly string[] = [],
): Reason[] => [
  { kind, to: these([...worked, ...(ownerId ? [ownerId] : [])]) },
  { kind, to: followersOf({ issueId }) },
];

/** The people who estimated a forecast, or dissented from an estimate of it. */
async function authorsOn(tx: Tx, forecastId: string): Promise<string[]> {
  const of = { where: { forecastId }, distinct: ["authorId" as const], select: { authorId: true } };
  const rows = [...(await tx.outlookRevision.findMany(of)), ...(await tx.dissent.findMany(of))];
  return rows.map(({ authorId }) => authorId);
}

/**
 * The readers of editions that say how a forecast turned out, with the number of the latest such one and the outcome that
 * it gives.
 */
async function readersOfResolved(
  tx: Tx,
  { id: issueId, key }: Changed["issue"],
  { id, number }: Changed["forecast"],
): Promise<Map<string, { edition: number; outcome: Outcome }>> {
  const said = Prisma.sql`jsonb_path_query_first(e.content::jsonb,
    '$.sections[*].items[*] ? (@.key == $key).forecasts[*] ? (@.number == $number).outcome.outcome',
    jsonb_build_object('key', ${key}::text, 'number', ${number}::int)) #>> '{}'`;
  // Only editions since it was resolved are read.
  const saysSo = Prisma.sql`e."issueIds" @> array[${issueId}::text] and e.content is not null
    and e."issuedAt" >= (select min(x."createdAt") from "Resolution" x where x."forecastId" = ${id})
    and ${said} is not null`;
  const rows = await tx.$queryRaw<{ person: string; edition: number; outcome: Outcome }[]>`
    with latest as (select r."userId" as person, max(r.number) as edition
      from (${readersOfEditions(saysSo)}) r group by r."userId")
    select l.person, l.edition, s.outcome from latest l
    join (select e.number, ${said} as outcome from "Edition" e
      where e.number in (select edition from latest)) s on s.number = l.edition`;
  return new Map(rows.map(({ person, ...own }) => [person, own]));
}
