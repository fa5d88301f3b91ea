import type { Prisma } from "@/lib/generated/prisma/client";
import { CONNECT_TIMEOUT_MS, prisma, RUN_TIMEOUT_MS } from "./db";
import { asUnavailable, codesOf } from "./outage";
import { insideTransaction, requireNoTransaction } from "./transaction-guard";

/** The client of a running transaction, through which mutations write. */
export type Tx = Prisma.TransactionClient;

/**
 * Runs a transaction: everything in it is written, or nothing. Runs it again if it collided with another.
 * It may use no connection but its own.
 */
export async function transaction<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  requireNoTransaction();
  const once = () => prisma.$transaction((tx) => insideTransaction(() => run(tx)), LIMITS);
  try {
    return await once().catch((error) => {
      if (isCollision(error)) return once();
      throw error;
    });
  } catch (error) {
    throw asUnavailable(error);
  }
}

const LIMITS = { maxWait: CONNECT_TIMEOUT_MS, timeout: RUN_TIMEOUT_MS };

/**
 * Two writers can collide without a version conflict: a deadlock, or the same new name at the same moment.
 * The second try sees what the other wrote. Prisma has codes for both, but reports a raw statement's
 * collision as P2010 with the driver's code inside.
 */
const isCollision = (error: unknown): boolean =>
  codesOf(error).some((code) => COLLISIONS.includes(code));

const COLLISIONS = ["P2002", "P2034", "UniqueConstraintViolation", "TransactionWriteConflict"];
