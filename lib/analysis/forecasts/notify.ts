import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Kind } from "@/lib/desk/notification-kinds";
import { forgetForecast, forgetLead } from "@/lib/desk/notifications/mutations";
import { notify, type Reason } from "@/lib/desk/notifications/notify";
import { eachOf, followersOf, these } from "@/lib/desk/notifications/recipients";
import { firstWords } from "@/lib/desk/notifications/schema";
import type { Forecast, Issue, Resolution } from "@/lib/generated/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import { isInTx } from "@/lib/visibility";

interface Reopened {
  event: bigint;
  issue: Pick<Issue, "id" | "key" | "title" | "ownerId">;
  forecast: Pick<Forecast, "id" | "number">;
  /** The resolution that was set aside. */
  resolution: Pick<Resolution, "resolvedById">;
  reason: string;
}

/**
 * Notifies people that a forecast is open again: those who read in an edition that it was resolved, those who estimated,
 * disputed or resolved it, and the issue's owner and followers.
 */
export async function notifyOfReopening(
  tx: Tx,
  viewer: Viewer,
  { event, issue, forecast, resolution, reason }: Reopened,
): Promise<void> {
  const { id: issueId, title } = issue;
  await forgetForecast(tx, issueId, { kind: "RESOLVED", forecast: forecast.number });
  const worked = [...(await authorsOn(tx, forecast.id)), resolution.resolvedById];
  const details = { title, words: firstWords(reason) };
  await notify(tx, viewer, { event, issueId, details }, [
    ...concerned("REOPENED", issue, worked),
    { kind: "RECALL", to: eachOf(await readersOfResolved(tx, issue, forecast)) },
  ]);
}

interface Resolved extends Pick<Reopened, "event" | "issue" | "forecast"> {
  note: string;
}

/**
 * Notifies those who estimated or disputed a forecast, and the issue's owner and followers, of how it turned out. Of a
 * corrected resolution those who haven't read the earlier one are told this one only.
 */
export async function notifyOfResolution(
  tx: Tx,
  viewer: Viewer,
  { event, issue, forecast, note }: Resolved,
): Promise<void> {
  const { id: issueId, title } = issue;
  await forgetForecast(tx, issueId, { kind: "RESOLVED", forecast: forecast.number });
  const worked = await authorsOn(tx, forecast.id);
  const details = { title, words: firstWords(note) };
  await notify(tx, viewer, { event, issueId, details }, concerned("RESOLVED", issue, worked));
}

interface Led extends Pick<Reopened, "event" | "issue"> {
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
  { event, issue, isUndone }: Led,
): Promise<void> {
  const { id: issueId, title } = issue;
  const untold = await forgetLead(tx, issueId);
  const reasons = concerned("LEAD", issue);
  const except = isUndone ? untold : new Set<string>();
  await notify(tx, viewer, { event, issueId, details: { title } }, reasons, { except });
}

/** The people who worked on it, and the issue's owner and followers, for one reason. */
const concerned = (
  kind: Kind,
  { id: issueId, ownerId }: Reopened["issue"],
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

/** The people who have opened an edition that says how a forecast turned out, with the number of the latest such one. */
async function readersOfResolved(
  tx: Tx,
  { id: issueId, key }: Reopened["issue"],
  { id, number }: Reopened["forecast"],
): Promise<Map<string, { edition: number }>> {
  // Only editions since it was resolved are read.
  const rows = await tx.$queryRaw<{ person: string; edition: number }[]>`
    select r."userId" as person, max(e.number) as edition
    from "Edition" e join "Receipt" r on r."editionId" = e.id join "User" u on u.id = r."userId"
    where e."issueIds" @> array[${issueId}::text] and e.content is not null
      and e."issuedAt" >= (select min(x."createdAt") from "Resolution" x where x."forecastId" = ${id})
      and jsonb_path_exists(e.content::jsonb,
        '$.sections[*].items[*] ? (@.key == $key).forecasts[*] ? (@.number == $number && @.outcome != null)',
        jsonb_build_object('key', ${key}::text, 'number', ${number}::int))
      and ${isInTx.editionShownTo("u", Prisma.sql`e.number`)}
    group by r."userId"`;
  return new Map(rows.map(({ person, edition }) => [person, { edition }]));
}
