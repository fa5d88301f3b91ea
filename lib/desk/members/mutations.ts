import { verify } from "@node-rs/argon2";
import type { Role } from "@/lib/access";
import { releaseRfis } from "@/lib/analysis/briefings/rfis/release";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField, refuseWrong } from "@/lib/core/command/errors";
import { refuseStale, requireSeen } from "@/lib/core/command/stale";
import { db } from "@/lib/core/database/db";
import { DAY_MS } from "@/lib/core/today";
import { changesBetween } from "@/lib/desk/events/changes";
import { recordEvent } from "@/lib/desk/events/mutations";
import { forgiveAccount, takeAttempt } from "@/lib/desk/sign-in/attempts/mutations";
import { insideOf } from "@/lib/desk/sign-in/attempts/schema";
import { waitMessage } from "@/lib/desk/sign-in/attempts/wait-message";
import { endSessionsOf } from "@/lib/desk/sign-in/sessions/mutations";
import {
  addMemberInput,
  changeMemberInput,
  changePasswordInput,
  limitMemberInput,
  resetPasswordInput,
} from "./inputs";
import { isGuessable } from "./passwords/guessable";
import { hashPassword } from "./passwords/hash";
import { GUESSABLE, TEMPORARY_DAYS } from "./passwords/schema";
import { overtaken, requireAdmin, takenEmail } from "./refusals";

async function requireStrong(field: string, password: string, of: { name: string; email: string }) {
  if (await isGuessable(password, of)) refuseField(field, GUESSABLE);
}

/** A password that its person has to change before they may do anything else, since an admin knows it. */
const temporary = (passwordHash: string) => ({
  passwordHash,
  passwordTemporary: true,
  passwordExpiresAt: new Date(Date.now() + TEMPORARY_DAYS * DAY_MS),
});

/** Changes one's own password and ends one's other sessions. Refuses if it has been reset or changed meanwhile. */
export const changePassword = command({
  input: changePasswordInput,
  verb: "changePassword",
  prepare: async ({ current, next }, viewer) => {
    await requireStrong("next", next, viewer);
    // Someone at an unlocked screen must not be able to guess the password here either.
    const wait = await takeAttempt([insideOf(viewer.email)]);
    if (wait !== undefined) refuse("too-many", waitMessage(wait));
    const me = await db.user.findUniqueOrThrow({ where: { id: viewer.id } });
    if (!me.passwordHash || !(await verify(me.passwordHash, current)))
      refuseField("current", "This isn’t your current password.");
    await forgiveAccount(viewer.email);
    if (next === current)
      refuseField("next", "This is your current password. Choose a different one.");
    return { verified: me.passwordHash, passwordHash: await hashPassword(next) };
  },
  run: async (tx, viewer, _input, { verified, passwordHash }) => {
    const { count } = await tx.user.updateMany({
      where: { id: viewer.id, passwordHash: verified },
      data: {
        ...{ passwordHash, passwordTemporary: false, passwordExpiresAt: null },
        version: { increment: 1 },
      },
    });
    // An admin may have reset it because someone else knows the one that was verified.
    if (count === 0)
      refuseStale({ what: "your password", next: "Sign in again with the new password." });
    await endSessionsOf(tx, viewer.id, viewer.session);
    const { email: member } = viewer;
    await recordEvent(tx, viewer, {}, { verb: "member.password-changed", member });
    return {};
  },
});

/** Adds a person to the desk, with a temporary password. They see all relationships, or from the first moment only some. */
export const addMember = command({
  input: addMemberInput,
  verb: "addMember",
  prepare: async ({ password, ...of }) => ({
    guessable: await isGuessable(password, of),
    passwordHash: await hashPassword(password),
  }),
  run: async (tx, viewer, { password: _, relationships, ...member }, prepared) => {
    const { guessable, passwordHash } = prepared;
    await requireAdmin(tx, viewer);
    const email = await takenEmail(tx, member.email);
    refuseWrong({ email, password: guessable && GUESSABLE });
    const allowed = await relationshipsFor(tx, member, relationships);
    const reads = { create: allowed?.ids.map((relationshipId) => ({ relationshipId })) ?? [] };
    const { id } = await tx.user.create({
      data: { ...member, limited: allowed !== null, reads, ...temporary(passwordHash) },
    });
    const added = { email: member.email, role: member.role };
    await recordEvent(tx, viewer, {}, { verb: "member.added", ...added });
    if (allowed) {
      const limits = { member: member.email, to: allowed.titles };
      await recordEvent(tx, viewer, {}, { verb: "member.limited", ...limits });
    }
    return { id };
  },
});

/**
 * Changes a colleague's role, or disables or enables them. Takes effect at their next request. An admin sees all
 * relationships, so whoever becomes one is no longer limited. Open requests for information that they can no longer
 * answer are left to others.
 */
export const changeMember = command({
  input: changeMemberInput,
  verb: "changeMember",
  run: async (tx, viewer, { id, version, role, disabled }) => {
    if (id === viewer.id)
      refuse("invalid", "You can’t disable yourself or change your own role. Ask another admin.");
    await requireAdmin(tx, viewer);
    const before = await tx.user.findUnique({ where: { id } });
    if (!before) return refuse("not-found", "This person doesn’t exist.");
    requireSeen(before, version, overtaken(viewer, id));
    const changes = changesBetween(
      { role: before.role, disabled: !!before.disabledAt },
      { role, disabled },
    );
    if (!changes) return { version };
    const { count } = await tx.user.updateMany({
      where: { id, version },
      data: {
        role,
        ...(role === "ADMIN" && { limited: false }),
        disabledAt: disabled ? new Date() : null,
        version: { increment: 1 },
      },
    });
    if (count === 0) refuseStale(overtaken(viewer, id));
    if (role === "ADMIN") await tx.relationshipReader.deleteMany({ where: { userId: id } });
    await releaseRfis(tx, viewer, id);
    // A re-enabled person has to sign in again.
    if (disabled) await endSessionsOf(tx, id);
    if (before.disabledAt && !disabled) await forgiveAccount(before.email, tx);
    await recordEvent(tx, viewer, {}, { verb: "member.changed", member: before.email, changes });
    return { version: version + 1 };
  },
});

/**
 * Gives a colleague who can't sign in any more a temporary password. Ends their sessions, and forgives the attempts that
 * failed. Refuses a guessable password, and an admin's own account, whose current password has to be given.
 */
export const resetPassword = command({
  input: resetPasswordInput,
  verb: "resetPassword",
  prepare: async ({ id, password }, viewer) => {
    if (id === viewer.id) refuse("invalid", "Change your own password on your account page.");
    const member = await db.user.findUnique({ where: { id } });
    if (!member) return refuse("not-found", "This person doesn’t exist.");
    await requireStrong("password", password, member);
    return hashPassword(password);
  },
  run: async (tx, viewer, { id, version }, passwordHash) => {
    await requireAdmin(tx, viewer);
    const data = { ...temporary(passwordHash), version: { increment: 1 } };
    const { count } = await tx.user.updateMany({ where: { id, version }, data });
    if (count === 0) refuseStale(overtaken(viewer, id));
    const { email } = await tx.user.findUniqueOrThrow({ where: { id } });
    await endSessionsOf(tx, id);
    await forgiveAccount(email, tx);
    await recordEvent(tx, viewer, {}, { verb: "member.password-reset", member: email });
    return { version: version + 1 };
  },
});

/**
 * Limits a colleague to the issues of some relationships, or lets them see all. Takes effect at their next request, and
 * on their open pages at once. Refuses to limit an admin.
 */
export const limitMember = command({
  input: limitMemberInput,
  verb: "limitMember",
  run: async (tx, viewer, { id: userId, version, relationships: slugs }) => {
    await requireAdmin(tx, viewer);
    const before = await tx.user.findUnique({ where: { id: userId } });
    if (!before) return refuse("not-found", "This person doesn’t exist.");
    const allowed = await relationshipsFor(tx, before, slugs);
    const data = { limited: allowed !== null, version: { increment: 1 } };
    const { count } = await tx.user.updateMany({ where: { id: userId, version }, data });
    if (count === 0) refuseStale(overtaken(viewer, userId));
    await tx.relationshipReader.deleteMany({ where: { userId } });
    await tx.relationshipReader.createMany({
      data: allowed?.ids.map((relationshipId) => ({ userId, relationshipId })) ?? [],
    });
    await releaseRfis(tx, viewer, userId);
    // These hold what the person could see when they asked for them.
    await tx.sinceDocument.deleteMany({ where: { requestedById: userId } });
    const limits = { member: before.email, to: allowed?.titles ?? null };
    await recordEvent(tx, viewer, {}, { verb: "member.limited", ...limits });
    return { version: version + 1 };
  },
});

/**
 * The relationships that a person may see, by their slugs; null for all. Refuses to limit an admin, or to a relationship
 * that doesn't exist.
 */
async function relationshipsFor(
  tx: Tx,
  { name, role }: { name: string; role: Role },
  slugs: string[] | null,
): Promise<{ ids: string[]; titles: string[] } | null> {
  if (!slugs) return null;
  if (role === "ADMIN") refuse("invalid", `${name} is an admin, and admins see all relationships.`);
  const allowed = await tx.relationship.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, title: true },
    orderBy: { title: "asc" },
  });
  if (allowed.length < new Set(slugs).size)
    refuse("not-found", "One of these relationships doesn’t exist.");
  return { ids: allowed.map(({ id }) => id), titles: allowed.map(({ title }) => title) };
}
