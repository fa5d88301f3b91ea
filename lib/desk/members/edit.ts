import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseWrong } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { changesBetween } from "@/lib/desk/events/changes";
import { recordEvent } from "@/lib/desk/events/mutations";
import { notify } from "@/lib/desk/notifications/notify";
import { these } from "@/lib/desk/notifications/recipients";
import { forgiveAccount } from "@/lib/desk/sign-in/attempts/mutations";
import { editMemberInput, renameInput } from "./inputs";
import { overtaken, requireAdmin, takenEmail } from "./refusals";

/** Changes one's own name. */
export const renameSelf = command({
  input: renameInput,
  verb: "renameSelf",
  run: async (tx, viewer, { name }) => {
    const { id, email: member } = viewer;
    const changes = await saveDetails(tx, viewer, { id, name, email: member });
    if (changes) await recordEvent(tx, viewer, {}, { verb: "member.renamed", member, changes });
    return { name };
  },
});

/**
 * Corrects a colleague's name and email address, and tells them. They sign in with the new address from then on; their
 * handle stays, since texts mention it. Refuses one's own account: with a slip in the address, a desk with one admin
 * would lose them.
 */
export const editMember = command({
  input: editMemberInput,
  verb: "editMember",
  run: async (tx, viewer, { id, version, ...details }) => {
    if (id === viewer.id)
      refuse(
        "invalid",
        "Change your own name on your account page, and ask another admin to change your email address.",
      );
    await requireAdmin(tx, viewer);
    const changes = await saveDetails(tx, viewer, { id, version, ...details });
    if (!changes) return { version };
    const { email: member } = details;
    // Whoever tried the right address while the desk had a wrong one must not have to wait now.
    if (changes.email) await forgiveAccount(member, tx);
    const event = await recordEvent(tx, viewer, {}, { verb: "member.edited", member, changes });
    const about = { event, subject: "account", details: { title: "Your account" } };
    await notify(tx, viewer, about, [{ kind: "ACCOUNT", to: these([id]) }]);
    return { version: version + 1 };
  },
});

interface Details {
  id: string;
  name: string;
  email: string;
  /** The version that was seen, if the account may have changed since. */
  version?: number;
}

/** Saves what an account says of its person. Returns what changed, from what to what; null if nothing did. */
async function saveDetails(tx: Tx, viewer: Viewer, { id, version, name, email }: Details) {
  await tx.$queryRaw`select 1 from "User" where id = ${id} for update`;
  const before = await tx.user.findUnique({ where: { id } });
  if (!before) return refuse("not-found", "This person doesn’t exist.");
  requireSeen(before, version, overtaken(viewer, id));
  const changes = changesBetween({ name: before.name, email: before.email }, { name, email });
  if (!changes) return null;
  if (changes.email) refuseWrong({ email: await takenEmail(tx, email) });
  await tx.user.update({ where: { id }, data: { name, email, version: { increment: 1 } } });
  return changes;
}
