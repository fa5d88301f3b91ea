import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { type Overtaken, refuseDone, refuseStale, type Who, whoIs } from "@/lib/core/command/stale";
import { type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lastActor } from "@/lib/desk/events/queries";
import type { EventDetails } from "@/lib/desk/events/schema";
import { forgetReview } from "@/lib/desk/notifications/mutations";
import type { Prisma } from "@/lib/generated/prisma/client";
import { overtakenSource } from "@/lib/sources/overtaken-source";
import { knownSources, readableSources } from "@/lib/visibility";
import { notifySubmitter } from "./notify-submitter";

/**
 * A draft with its row locked, so that decisions are made one after the other. Refuses if it is no longer a draft, saying
 * who has decided on it, or not one of those that `where` says.
 */
export async function lockedDraft(
  tx: Tx,
  viewer: Viewer,
  id: string,
  where: Prisma.SourceWhereInput = {},
) {
  await tx.$queryRaw`select 1 from "Source" where id = ${id} for update`;
  const draft = await tx.source.findFirst({ where: { AND: [where, { id, status: "DRAFT" }] } });
  if (draft) return draft;
  const decided = await tx.source.findFirst({
    where: { AND: [knownSources(viewer), { id, status: { not: "DRAFT" } }] },
  });
  if (!decided) return refuse("not-found", "This draft is no longer open.");
  const did = decided.status === "DISCARDED" ? "discarded" : "approved";
  const by = () => lastActor(viewer, DECISIONS, { sourceId: id });
  return refuseDone({ what: "this draft", did, by });
}

/** The verbs of the events after which a source is no longer a draft. */
const DECISIONS = ["source.approved", "draft.discarded", "draft.taken-back"] as const;

/**
 * Sets a locked draft aside, with its text and decisions, which come back if the same article is ingested again. Refuses
 * if it has changed since the person saw its `version`.
 *
 * @param verb what its history says of it
 */
export async function setAside(
  tx: Tx,
  viewer: Viewer,
  draft: { id: string; title: string; addedById: string },
  { version, verb }: { version: number; verb: "draft.discarded" | "draft.taken-back" },
): Promise<{ id: string }> {
  const { id, title } = draft;
  const { count } = await tx.source.updateMany({
    where: { id, version },
    data: { status: "DISCARDED", version: { increment: 1 } },
  });
  if (count === 0) refuseStale(overtakenSource(viewer, id, "this draft"));
  const event = await recordEvent(tx, viewer, { sourceId: id }, { verb, title });
  await forgetReview(tx, id);
  await notifySubmitter(tx, viewer, draft, event);
  return { id };
}

interface Seen {
  id: string;
  sourceId: string;
  ordinal: number;
  version: number;
  resuggested: number[];
}

/** Refuses if a proposal has changed since the reviewer saw it. Without `seen`, nothing is checked. */
export function requireAllSeen(
  viewer: Viewer,
  proposals: Seen[],
  seen: Record<string, number> | undefined,
): void {
  const changed = changedSince(proposals, seen);
  if (changed.length > 0) refuseStale(overtakenProposals(viewer, changed));
}

/**
 * Refuses if a proposal has changed since the reviewer saw it, unless only its suggested issues have. For acts that don't
 * concern issues: nobody's typing is refused because someone opened one.
 */
export function requireWordsSeen(
  viewer: Viewer,
  proposals: Seen[],
  seen: Record<string, number> | undefined,
): void {
  requireAllSeen(
    viewer,
    proposals.filter((proposal) => !isOnlyResuggested(proposal, seen?.[proposal.id])),
    seen,
  );
}

/** Whether all that has changed in a proposal since it had this version are the issues that are suggested. */
export const isOnlyResuggested = (
  { version, resuggested: [from, to] }: Pick<Seen, "version" | "resuggested">,
  seen: number | undefined,
): boolean => to === version && seen !== undefined && from! <= seen && seen < version;

/**
 * The versions that proposals of a draft have after an act, by id. They are later than the reviewer can tell if other
 * issues were suggested meanwhile.
 */
export async function versionsAfter(
  tx: Tx,
  sourceId: string,
  ids: readonly string[],
): Promise<Record<string, number>> {
  const where = { sourceId, id: { in: [...ids] } };
  const rows = await tx.proposal.findMany({ where, select: { id: true, version: true } });
  return Object.fromEntries(rows.map(({ id, version }) => [id, version]));
}

/** What to say of proposals that have changed. */
export const overtakenProposals = (viewer: Viewer, changed: Seen[]): Overtaken =>
  changed.length === 1
    ? { what: `proposal ${changed[0]!.ordinal}`, by: () => lastChange(viewer, changed[0]!) }
    : { what: `${changed.length} of these proposals` };

/** Who last changed a proposal, and how. Null if its issues or decision came from other records meanwhile. */
async function lastChange(
  viewer: Viewer,
  { id, sourceId, ordinal: number }: Seen,
): Promise<{ by: Who; did: string } | null> {
  const names = (details: object): Fragment => sql`e.details @> ${sql.json(details as never)}`;
  const [last] = await sql<
    { id: string; name: string; verb: EventDetails["verb"]; state: string | null }[]
  >`
    select u.id, u.name, e.verb, e.details ->> 'state' as state
    from (
      select e.* from "Event" e where e."sourceId" = ${sourceId} and e."issueId" is null
        and (e.verb = any(${[...BY_OTHER_RECORDS]})
          or ${names({ proposal: number })} or ${names({ proposals: [number] })} or ${names({ proposals: [{ number }] })})
      union all
      select e.* from "QuoteMatch" m join "Quote" q on q.id = m."quoteId"
        join "Event" e on e."sourceId" = q."sourceId" and e."issueId" is null and e.verb = ${EARLIER_REMOVED}
          and (e.details ->> 'quote')::int = q.number
      where m."proposalId" = ${id}) e
    join "User" u on u.id = e."actorId"
    order by e.id desc limit 1`;
  if (!last || last.verb === EARLIER_REMOVED || BY_OTHER_RECORDS.includes(last.verb)) return null;
  const decided = last.state === "ACCEPTED" || last.state === "REJECTED";
  return { by: whoIs(viewer, last), did: decided ? last.state!.toLowerCase() : "changed" };
}

/** The verbs of a draft's events that may change its proposals without naming them. */
const BY_OTHER_RECORDS: readonly EventDetails["verb"][] = [
  ...(["proposals.inherited", "proposals.suggested", "source.reopened"] as const),
  ...(["source.version-set", "source.version-unset"] as const),
  ...(["source.origin-set", "source.origin-unset"] as const),
];

/** The verb of the event of an earlier version after which the proposal that continues its quotation is undecided again. */
const EARLIER_REMOVED: EventDetails["verb"] = "quote.removed";

/** The proposals whose version has changed since they were seen. */
export const changedSince = (proposals: Seen[], seen: Record<string, number> | undefined): Seen[] =>
  proposals.filter(({ id, version }) => seen && seen[id] !== version);

/**
 * Refuses a draft whose text is already in an approved or withdrawn source. That can happen if two people
 * ingest the same text, each as a draft that the other cannot see.
 */
export async function requireNewText(
  tx: Tx,
  { id, textSha256 }: { id: string; textSha256: string },
): Promise<void> {
  const approved = await tx.source.findFirst({
    where: { id: { not: id }, textSha256, ...readableSources },
    select: { title: true },
  });
  if (approved)
    refuse(
      "invalid",
      `The desk already has this text as “${approved.title}”. Discard this draft instead.`,
    );
}
