import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseDone, requireSeen, whoIs } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { lastActor } from "@/lib/desk/events/queries";
import { isInTx } from "@/lib/visibility";
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
      askedBy: { select: { name: true } },
      answeredBy: { select: { id: true, name: true } },
    },
  });
}

const current = (viewer: Viewer, id: string) => async () => (await loadRfi(viewer, id)) ?? {};

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
