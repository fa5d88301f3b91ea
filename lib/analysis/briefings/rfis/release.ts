import { rolesFor } from "@/lib/access";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { Prisma } from "@/lib/generated/prisma/client";
import { isInTx } from "@/lib/visibility";
import { notifyOfLeaving } from "./notify";

/**
 * Leaves to others the open requests for information that a person can no longer answer. Notifies those who asked, and
 * everyone who can answer.
 */
export async function releaseRfis(tx: Tx, viewer: Viewer, userId: string): Promise<void> {
  const released = await tx.$queryRaw<Released[]>`
    update "Rfi" r set "assignedToId" = null, version = r.version + 1 from "User" u, "Edition" e, "Issue" i
    where r."assignedToId" = ${userId} and r."answeredAt" is null and u.id = ${userId} and e.id = r."editionId"
      and i.id = r."issueId"
      and not (u."disabledAt" is null and u.role::text = any(${[...rolesFor("answerRfi")]})
        and ${isInTx.editionShownTo("u", Prisma.sql`e.number`)})
    returning r.id as rfi, r."issueId", r.body as question, r."askedById", u.name as from,
      json_build_object('title', i.title) as issue, e.number, e.title`;
  // Locks their issues in the same order as others do.
  released.sort((one, other) => (one.issueId < other.issueId ? -1 : 1));
  for (const { rfi: id, issueId, issue, question, askedById, from, ...edition } of released) {
    const asked = { rfi: id, edition: edition.number, question };
    const event = await recordEvent(tx, viewer, { issueId }, { verb: "rfi.left", ...asked, from });
    const about = { event, edition, rfi: { id, issue }, words: question };
    await notifyOfLeaving(tx, viewer, about, askedById);
  }
}

interface Released {
  rfi: string;
  issueId: string;
  issue: { title: string };
  question: string;
  askedById: string;
  /** The name of who was to answer it. */
  from: string;
  number: number;
  title: string;
}
