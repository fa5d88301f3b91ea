import { rolesFor } from "@/lib/access";
import { notifyOfLeaving } from "@/lib/analysis/briefings/rfis/notify";
import type { Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import type { refuseStale } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { ACCOUNT_CHANGES } from "@/lib/desk/events/members";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lastActor } from "@/lib/desk/events/queries";
import { Prisma } from "@/lib/generated/prisma/client";
import { isInTx } from "@/lib/visibility";
import { loadMembers } from "./queries";

/**
 * Refuses a viewer who is no longer an admin. Locks all admins first: otherwise two admins who disable
 * each other at the same moment would leave the desk without one.
 */
export async function requireAdmin(tx: Tx, viewer: Viewer): Promise<void> {
  await tx.$queryRaw`select 1 from "User" where role = 'ADMIN' order by id for update`;
  const still = { id: viewer.id, role: "ADMIN", disabledAt: null } as const;
  if (!(await tx.user.count({ where: still })))
    refuse("forbidden", "You are no longer an admin. Ask another admin to make this change.");
}

/** Refuses an email address that somebody else has: people sign in with it. */
export async function requireFree(tx: Tx, email: string): Promise<void> {
  if (await tx.user.count({ where: { email } }))
    refuseField("email", "Someone already has this email address.");
}

/**
 * Leaves to others the open requests for information that a person can no longer answer. Notifies those who asked, and
 * everyone who can answer.
 */
export async function releaseRfis(tx: Tx, viewer: Viewer, userId: string): Promise<void> {
  const released = await tx.$queryRaw<Released[]>`
    update "Rfi" r set "assignedToId" = null, version = r.version + 1 from "User" u, "Edition" e
    where r."assignedToId" = ${userId} and r."answeredAt" is null and u.id = ${userId} and e.id = r."editionId"
      and not (u."disabledAt" is null and u.role::text = any(${[...rolesFor("answerRfi")]})
        and ${isInTx.editionShownTo("u", Prisma.sql`e.number`)})
    returning r.id as rfi, r."issueId", r.body as question, r."askedById", u.name as from, e.number, e.title`;
  // Locks their issues in the same order as others do.
  released.sort((one, other) => (one.issueId < other.issueId ? -1 : 1));
  for (const { rfi: id, issueId, question, askedById, from, ...edition } of released) {
    const asked = { rfi: id, edition: edition.number, question };
    const event = await recordEvent(tx, viewer, { issueId }, { verb: "rfi.left", ...asked, from });
    await notifyOfLeaving(tx, viewer, { event, edition, rfi: { id }, words: question }, askedById);
  }
}

interface Released {
  rfi: string;
  issueId: string;
  question: string;
  askedById: string;
  /** The name of who was to answer it. */
  from: string;
  number: number;
  title: string;
}

/** What a stale save of an account is told: who changed it, and what it is now. */
export function overtaken(viewer: Viewer, id: string): Parameters<typeof refuseStale>[0] {
  const load = async () => (await loadMembers(viewer))?.find((member) => member.id === id);
  return {
    what: "this account",
    by: async () => {
      const member = await load();
      return member ? lastActor(viewer, ACCOUNT_CHANGES, { member: member.email }) : null;
    },
    current: async () => (await load()) ?? {},
  };
}
