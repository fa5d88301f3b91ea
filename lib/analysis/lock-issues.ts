import type { Tx } from "@/lib/core/command/command";

/**
 * Locks issues until the transaction ends, in an order that is the same for everyone, whatever the database's collation:
 * two transactions that change the same ones must not wait for each other.
 */
export const lockIssues = (tx: Tx, ids: readonly string[]) => tx.$queryRaw`
  select 1 from "Issue" where id = any(${ids as string[]}) order by id collate "C" for no key update`;
