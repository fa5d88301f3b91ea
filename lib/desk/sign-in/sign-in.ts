import { hash, verify } from "@node-rs/argon2";
import { db } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import {
  forgiveAccount,
  forgiveAddress,
  keyedHash,
  rememberAddress,
  takeAttempt,
} from "./attempts/mutations";
import { ownAddresses } from "./attempts/queries";
import { ownOf, strangeTo } from "./attempts/schema";
import { openSession } from "./sessions/mutations";
import type { Origin } from "./sessions/schema";

// How a person signs in: an attempt is counted (attempts/, with its limits), the password is checked
// here, and a session is opened (sessions/). Who a request's cookie belongs to is lib/core/session.

interface SignInInput extends Origin {
  email: string;
  password: string;
}

/**
 * Signs a person in, as often as attempts/limits.ts allows. Returns the person with their new session;
 * `wait` (see attempts/wait-message.ts) if the password was not checked; `expired` if it is right, but was temporary and
 * is too old; none of them if it was wrong. Known and unknown accounts get the same answer.
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
  const { passwordHash, passwordExpiresAt, ...person } = found;
  if (passwordExpiresAt && passwordExpiresAt <= new Date()) return { person: null, expired: true };
  const session = await transaction(async (tx) => {
    // A concurrent password change ends all sessions: this one is then either ended too or never opened.
    const unchanged = await tx.$queryRaw<unknown[]>`
      select 1 from "User" where id = ${person.id} and "passwordHash" = ${passwordHash}
        and "disabledAt" is null for share`;
    return unchanged.length > 0 ? openSession(person.id, given, tx) : null;
  });
  if (!session) return { person: null };
  await forgiveAccount(email);
  await forgiveAddress(given.address);
  await rememberAddress(person.id, address);
  return { person: { ...person, session } };
}

/** A password hash, so that refusing an unknown address takes as long as refusing a known one. */
let decoy: Promise<string> | undefined;

/**
 * The person with this address and password, and the hash that the password was compared with; or null.
 * Does not say which of the two was wrong.
 */
export async function findByCredentials(email: string, password: string) {
  decoy ??= hash("nobody's password");
  const found = await db.user.findFirst({
    where: { email: email.trim().toLowerCase(), disabledAt: null },
    select: { id: true, name: true, email: true, passwordHash: true, passwordExpiresAt: true },
  });
  const isRight = await verify(found?.passwordHash ?? (await decoy), password);
  if (!found?.passwordHash || !isRight) return null;
  return { ...found, passwordHash: found.passwordHash };
}
