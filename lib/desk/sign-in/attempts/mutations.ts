import { createHmac } from "node:crypto";
import { db } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import { env } from "@/lib/core/env";
import { failuresAt, waitFor } from "./limits";
import { longAgo, ownAddresses } from "./queries";
import { type Counted, insideOf, ownOf, strangeTo } from "./schema";
import type { Wait } from "./wait-message";

// Not commands: nobody is signed in yet, so there is nobody to authorise or to record.

type Client = Pick<typeof db, "$executeRaw" | "signInCount" | "signInAddress">;

/**
 * Counts an attempt as failed before it is made, so that a hundred at once don't all get through, on
 * one instance or several. Returns undefined if it may be made. Otherwise counts nothing and returns how
 * long to wait. A sign-in that succeeds has its attempt subtracted (forgiveAccount, forgiveAddress).
 */
export async function takeAttempt(all: Counted[]): Promise<Wait | undefined> {
  const kinds = new Map(all.map((one) => [keyOf(one), one.kind]));
  const keys = [...kinds.keys()].sort();
  const wait = await transaction(async (tx) => {
    // Locks the rows that exist already.
    await tx.$executeRaw`
      insert into "SignInCount" (key, failures, "lastAt")
      select key, 0, now() from unnest(${keys}::text[]) key order by key
      on conflict (key) do update set key = excluded.key`;
    const counts = await tx.$queryRaw<
      { key: string; failures: number; lastAt: Date; now: Date }[]
    >`select key, failures, "lastAt", clock_timestamp() as now from "SignInCount"
      where key = any(${keys})`;
    const waits = counts.map((count) => waitFor(kinds.get(count.key)!, count, count.now));
    const longest = Math.max(...waits);
    if (longest > 0) {
      // Without this, someone who has to wait could fill the table with empty counts.
      await tx.signInCount.deleteMany({ where: { key: { in: keys }, failures: 0 } });
      return longest;
    }
    for (const { key, now, ...count } of counts) {
      const failures = failuresAt(kinds.get(key)!, count, now) + 1;
      await tx.signInCount.update({ where: { key }, data: { failures, lastAt: now } });
    }
    return undefined;
  });
  await dropOld();
  if (wait === undefined) return undefined;
  return wait === Number.POSITIVE_INFINITY ? null : Math.ceil(wait / 1000);
}

/** Clears all counts of an account, after its person signs in or an admin re-enables them. */
export async function forgiveAccount(email: string, client: Client = db): Promise<void> {
  const own = (await ownAddresses(email, client)).map((address) => ownOf(email, address));
  const keys = [strangeTo(email), insideOf(email), ...own].map(keyOf);
  await client.signInCount.deleteMany({ where: { key: { in: keys } } });
}

/** Forgives one failed attempt from an address. */
export const forgiveAddress = (address: string) => db.$executeRaw`
  update "SignInCount" set failures = greatest(failures - 1, 0)
  where key = ${keyOf({ kind: "address", of: address })}`;

/** Records that a person has signed in from an address, given as a keyed hash. */
export async function rememberAddress(userId: string, address: string): Promise<void> {
  const lastAt = new Date();
  await db.signInAddress.upsert({
    where: { userId_address: { userId, address } },
    create: { userId, address, lastAt },
    update: { lastAt },
  });
  await db.signInAddress.deleteMany({ where: { userId, lastAt: { lt: longAgo() } } });
}

/** The key of a count: a keyed hash, so that the table alone reveals nobody's address. */
const keyOf = ({ kind, of }: Counted): string => `${kind}:${keyedHash(of)}`;

/** A hash that only this desk can make (HMAC-SHA-256 under its secret). */
export const keyedHash = (text: string): string =>
  createHmac("sha256", env().AUTH_SECRET).update(text).digest("base64url");

/** Deletes counts that have not changed for long, so that made-up accounts do not fill the table. */
const dropOld = () => db.$executeRaw`
  delete from "SignInCount" where key in (
    select key from "SignInCount"
    where "lastAt" < now() - interval '1 day' and key like 'address:%'
      or "lastAt" < now() - interval '1 year'
    limit 100 for update skip locked)`;
