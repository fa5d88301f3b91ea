import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { refuseStale } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { ACCOUNT_CHANGES } from "@/lib/desk/events/members";
import { lastActor } from "@/lib/desk/events/queries";
import { loadMember } from "./list";

/**
 * Refuses a viewer who is no longer an admin. Locks all admins first: otherwise two admins who disable
 * each other at the same moment would leave the desk without one. It also makes two who add the same address wait for
 * each other, so that the second is told that it is taken.
 */
export async function requireAdmin(tx: Tx, viewer: Viewer): Promise<void> {
  await tx.$queryRaw`select 1 from "User" where role = 'ADMIN' order by id for update`;
  const still = { id: viewer.id, role: "ADMIN", disabledAt: null } as const;
  if (!(await tx.user.count({ where: still })))
    refuse("forbidden", "You are no longer an admin. Ask another admin to make this change.");
}

/** What is wrong with an email address that someone else has, since people sign in with it. False if nobody has it. */
export const takenEmail = async (tx: Tx, email: string): Promise<string | false> =>
  (await tx.user.count({ where: { email } })) > 0 && "Someone already has this email address.";

/** What a stale save of an account is told: who changed it, and what it is now. */
export function overtaken(viewer: Viewer, id: string): Parameters<typeof refuseStale>[0] {
  const load = () => loadMember(viewer, id);
  return {
    what: "this account",
    by: async () => {
      const member = await load();
      return member ? lastActor(viewer, ACCOUNT_CHANGES, { member: member.email }) : null;
    },
    current: async () => (await load()) ?? {},
  };
}
