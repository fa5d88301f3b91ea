import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseDone, refuseStale } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lastActor } from "@/lib/desk/events/queries";
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
  ordinal: number;
  version: number;
  resuggested: number[];
}

/** Refuses if a proposal has changed since the reviewer saw it. Without `seen`, nothing is checked. */
export function requireAllSeen(proposals: Seen[], seen: Record<string, number> | undefined): void {
  const changed = changedSince(proposals, seen);
  if (changed.length > 0) refuseStale({ what: nameOf(changed) });
}

/**
 * Refuses if a proposal has changed since the reviewer saw it, unless only its suggested issues have. For acts that don't
 * concern issues: nobody's typing is refused because someone opened one.
 */
export function requireWordsSeen(
  proposals: Seen[],
  seen: Record<string, number> | undefined,
): void {
  requireAllSeen(
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

/** What to call proposals of which someone has changed these. */
export const nameOf = (changed: Seen[]): string =>
  changed.length === 1 ? `proposal ${changed[0]!.ordinal}` : `${changed.length} of these proposals`;

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
