import type { Tx } from "@/lib/core/command/command";

/**
 * Raises an issue's version for a writer who saw `version`. Returns false if somebody else saved first.
 * The row stays locked until the transaction ends, so two writers can't both succeed.
 */
export async function takeIssueVersion(tx: Tx, id: string, version: number): Promise<boolean> {
  const { count } = await tx.issue.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  });
  return count === 1;
}
