import { z } from "zod";
import { command, type Tx } from "@/lib/core/command/command";
import { db } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import { MAX_MINUTES } from "@/lib/core/session/limits";
import type { Claim, Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import {
  forgiveAccount,
  forgiveAddress,
  keyedHash,
  noteOwnAddress,
  takeAttempt,
} from "@/lib/desk/sign-in/attempts/mutations";
import { ownAddresses } from "@/lib/desk/sign-in/attempts/queries";
import { ownOf, strangeTo } from "@/lib/desk/sign-in/attempts/schema";
import { findByCredentials } from "./queries";
import { endSessionInput, type Origin } from "./schema";

const MINUTE = 60_000;

/** Ended and expired sessions are kept for this long, then deleted at a sign-in. */
const KEPT = 90 * 24 * 60 * MINUTE;

interface SignInInput extends Origin {
  email: string;
  password: string;
}

/**
 * Signs a person in, as often as `lib/attempts/policy` lets them try. Returns the person with their new
 * session; `wait` if the password was not checked; neither if it was wrong. Known and unknown accounts
 * get the same answer.
 */
export async function signIn({ password, ...given }: SignInInput) {
  const email = given.email.trim().toLowerCase();
  const address = keyedHash(given.address);
  const isOwn = (await ownAddresses(email)).includes(address);
  const count = isOwn ? ownOf(email, address) : strangeTo(email);
  const wait = await takeAttempt([count, { kind: "address", of: given.address }]);
  if (wait !== undefined) return { person: null, wait };
  const found = await findByCredentials(email, password);
  if (!found) return { person: null };
  const { passwordHash, ...person } = found;
  const session = await transaction(async (tx) => {
    // A concurrent password change ends all sessions: this one is then either ended too or never opened.
    const stands = await tx.$queryRaw<unknown[]>`
      select 1 from "User" where id = ${person.id} and "passwordHash" = ${passwordHash}
        and "disabledAt" is null for share`;
    return stands.length > 0 ? openSession(person.id, given, tx) : null;
  });
  if (!session) return { person: null };
  await forgiveAccount(email);
  await forgiveAddress(given.address);
  await noteOwnAddress(person.id, address);
  return { person: { ...person, session } };
}

/** Opens a session for a person whose password was right. Returns its id, for their cookie. */
export async function openSession(
  userId: string,
  { userAgent, address }: Origin,
  client: Pick<Tx, "session"> = db,
): Promise<string> {
  const now = Date.now();
  const longGone = { lt: new Date(now - KEPT) };
  await client.session.deleteMany({ where: { userId, expiresAt: longGone } });
  const expiresAt = new Date(now + MAX_MINUTES * MINUTE);
  const data = { userId, expiresAt, userAgent: userAgent.slice(0, 300), address };
  return (await client.session.create({ data })).id;
}

/** Ends a person's sessions except `keep`. Returns how many were still live. */
export async function endSessionsOf(tx: Tx, userId: string, keep: string | null = null) {
  const { count } = await tx.session.updateMany({
    where: { userId, endedAt: null, ...(keep && { id: { not: keep } }) },
    data: { endedAt: new Date() },
  });
  return count;
}

/** Ends the session that a cookie claims, at sign-out, including for anybody with a copy of the cookie. */
export async function endClaimed({ session, userId }: Claim): Promise<void> {
  const where = { id: session, userId, endedAt: null };
  await db.session.updateMany({ where, data: { endedAt: new Date() } });
}

/** Ends one of one's own sessions; succeeds if it has already ended. */
export const endSession = command({
  input: endSessionInput,
  verb: "endSession",
  run: async (tx, viewer, { id }) => {
    const where = { id, userId: viewer.id, endedAt: null };
    const { count } = await tx.session.updateMany({ where, data: { endedAt: new Date() } });
    await record(tx, viewer, count);
    return { ended: count };
  },
});

/** Ends all of one's own sessions except the current one. */
export const endOtherSessions = command({
  input: z.object({}),
  verb: "endOtherSessions",
  run: async (tx, viewer) => {
    const ended = await endSessionsOf(tx, viewer.id, viewer.session);
    await record(tx, viewer, ended);
    return { ended };
  },
});

async function record(tx: Tx, viewer: Viewer, sessions: number): Promise<void> {
  if (sessions > 0) await recordEvent(tx, viewer, {}, { verb: "member.sessions-ended", sessions });
}
