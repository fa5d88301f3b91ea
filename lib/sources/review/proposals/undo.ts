import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseUndo } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { changesBetween } from "@/lib/desk/events/changes";
import { recordEvent } from "@/lib/desk/events/mutations";
import {
  changedSince,
  isOnlyResuggested,
  lockedDraft,
  overtakenProposals,
  versionsAfter,
} from "@/lib/sources/held-draft";
import { queueDraft } from "@/lib/sources/suggestion-queue";
import { decidedBy, patchOf, requireLinkedIssues } from "./patch";
import { undoInput } from "./schema";

/**
 * Undoes an act: restores what it changed in all its proposals or, if one has changed since, in none.
 * Returns how many.
 */
export const undoProposals = command({
  input: undoInput,
  verb: "undoProposals",
  run: async (tx, viewer, { source: sourceId, proposals: undone }) => {
    const { text } = await lockedDraft(tx, viewer, sourceId);
    const ids = undone.map(({ id }) => id);
    const where = { sourceId, id: { in: ids } };
    const rows = await tx.proposal.findMany({ where, orderBy: { ordinal: "asc" } });
    if (rows.length < ids.length)
      return refuse("not-found", "One of these proposals no longer exists.");
    const wasOf = new Map(undone.map(({ id, was }) => [id, was]));
    const left = new Map(undone.map(({ id, version }) => [id, version]));
    const needsSameIssues = ({ id }: { id: string }) => {
      const { links, state } = wasOf.get(id)!;
      return links !== undefined || state === "ACCEPTED";
    };
    requireLeft(
      viewer,
      rows.filter((row) => needsSameIssues(row) || !isOnlyResuggested(row, left.get(row.id))),
      Object.fromEntries(left),
    );
    // A bulk act changed many proposals alike: one statement restores them all.
    for (const { was, those } of alike(undone)) {
      await requireLinkedIssues(tx, was.links);
      const { state, ...correction } = was;
      await tx.proposal.updateMany({
        where: { sourceId, id: { in: those } },
        data: {
          ...patchOf(text, correction),
          ...(state && decidedBy(viewer, state)),
          version: { increment: 1 },
        },
      });
    }
    const proposals = rows.map((row) => ({
      number: row.ordinal,
      changes: changesBetween<object>(row, patchOf(text, wasOf.get(row.id)!)) ?? {},
    }));
    await recordEvent(tx, viewer, { sourceId }, { verb: "proposals.undone", proposals });
    // Issues may have been opened since these were decided.
    if (undone.some(({ was }) => was.state === "PENDING")) await queueDraft(tx, viewer, sourceId);
    return { undone: rows.length, versions: await versionsAfter(tx, sourceId, ids) };
  },
});

/** Refuses to undo an act if one of its proposals has changed since. */
function requireLeft(
  viewer: Viewer,
  rows: Parameters<typeof changedSince>[0],
  left: Record<string, number>,
) {
  const changed = changedSince(rows, left);
  if (changed.length > 0) refuseUndo(overtakenProposals(viewer, changed));
}

/** Groups proposals by the state to restore. */
function alike<T>(undone: { id: string; was: T }[]): { was: T; those: string[] }[] {
  const groups = new Map<string, { was: T; those: string[] }>();
  for (const { id, was } of undone) {
    const key = JSON.stringify(was);
    const group = groups.get(key) ?? { was, those: [] };
    group.those.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}
