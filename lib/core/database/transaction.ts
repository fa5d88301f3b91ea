import { setTimeout as wait } from "node:timers/promises";
import type { Prisma } from "@/lib/generated/prisma/client";
import { CONNECT_TIMEOUT_MS, prisma, RUN_TIMEOUT_MS } from "./db";
import { asUnavailable, codesOf } from "./outage";
import { insideTransaction, requireNoTransaction } from "./transaction-guard";

/** The client of a running transaction, through which mutations write. */
export type Tx = Prisma.TransactionClient;

/**
 * Runs a transaction: all of it is written, or none. Runs it again if it collided with another, three times in all.
 * `run` may query only through `tx`. Throws `Unavailable` in an outage, and whatever `run` throws.
 */
export async function transaction<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  requireNoTransaction();
  for (let tried = 1; ; tried++) {
    try {
      return await prisma.$transaction((tx) => insideTransaction(() => run(tx)), LIMITS);
    } catch (error) {
      if (tried === MAX_TRIES || !isCollision(error)) throw asUnavailable(error);
      // After a deadlock the other transaction has to go first: at once, this one could lock again what the other
      // is waiting for.
      await wait(tried * PAUSE_MS * (1 + Math.random()));
    }
  }
}

const MAX_TRIES = 3;
const PAUSE_MS = 20;
const LIMITS = { maxWait: CONNECT_TIMEOUT_MS, timeout: RUN_TIMEOUT_MS };

/**
 * Two writers can collide without a version conflict: they deadlock, or create the same name at the same
 * moment. The next try sees what the other one wrote. Prisma has codes for both, but reports a raw
 * statement's collision as P2010 with the driver's code inside.
 */
const isCollision = (error: unknown): boolean =>
  codesOf(error).some((code) => COLLISIONS.includes(code));

const COLLISIONS = ["P2002", "P2034", "UniqueConstraintViolation", "TransactionWriteConflict"];
