import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseDone, requireSeen, whoIs } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { lastActor } from "@/lib/desk/events/queries";
import { isInTx } from "@/lib/visibility";
import { mayCorrect } from "./policy";
import { loadRfi } from "./queries";

// The steps that changes to a request share.

interface Seen {
  id: string;
  version: number;
}

/** The request, with its row locked. Refuses if it is missing, or on an edition that is hidden. */
async function lockRfi(tx: Tx, viewer: Viewer, id: string) {
  const locked = await tx.$queryRaw<unknown[]>`
    select 1 from "Rfi" r join "Edition" e on e.id = r."editionId"
    where r.id = ${id} and ${isInTx.visibleEdition("e", viewer)} for update of r`;
  if (locked.length === 0) refuse("not-found", "This request for information doesn’t exist.");
  return tx.rfi.findUniqueOrThrow({
    where: { id },
    include: {
      edition: { select: { number: true, title: true } },
      issue: { select: { title: true } },
      askedBy: { select: { name: true } },
      answeredBy: { select: { id: true, name: true } },
    },
  });
}

/** A request whose row is locked. */
export type Held = Awaited<ReturnType<typeof lockRfi>>;

const current = (viewer: Viewer, id: string) => async () => (await loadRfi(viewer, id)) ?? {};

/** An answered request, locked. Refuses if it is open, if someone else answered it, or if it was corrected since. */
export async function ownAnswer(tx: Tx, viewer: Viewer, { id, version }: Seen) {
  const rfi = await lockRfi(tx, viewer, id);
  if (!rfi.answeredAt)
    refuse("invalid", "This request hasn’t been answered yet. Answer it instead.");
  if (!mayCorrect(viewer, { byId: rfi.answeredById }))
    refuse("forbidden", "This answer isn’t yours. Only the person who gave it can correct it.");
  requireSeen(rfi, version, {
    what: "this answer",
    by: () =>
      lastActor(viewer, ["rfi.answered", "rfi.corrected"], { issueId: rfi.issueId, rfi: id }),
    current: current(viewer, id),
  });
  return rfi;
}

/** An open request, locked. Refuses if it was answered or changed after the person saw it. */
export async function openRfi(tx: Tx, viewer: Viewer, { id, version }: Seen) {
  const rfi = await lockRfi(tx, viewer, id);
  const now = { what: "this request", current: current(viewer, id) };
  if (rfi.answeredAt)
    refuseDone({
      ...now,
      did: "answered",
      by: whoIs(viewer, rfi.answeredBy),
      next: "Read the answer.",
    });
  requireSeen(rfi, version, {
    ...now,
    by: () => lastActor(viewer, ["rfi.assigned", "rfi.left"], { issueId: rfi.issueId, rfi: id }),
  });
  return rfi;
}
