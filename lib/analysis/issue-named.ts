import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Issues are named from outside by key (USCN-3, in any case), slug (taiwan) or id. */
export const issueWhere = (ref: string): Prisma.IssueWhereInput => ({
  OR: [{ key: ref.toUpperCase() }, { slug: ref.toLowerCase() }, { id: ref }],
});

/** The issue of this name, for a mutation; refuses where there is none. */
export async function issueNamed(tx: Tx, ref: string) {
  const issue = await tx.issue.findFirst({ where: issueWhere(ref) });
  return issue ?? refuse("not-found", "There is no such issue.");
}

/**
 * Takes the next version of an issue for a writer who saw `version`; false where somebody else was
 * faster. The row stays locked until the transaction ends, so two writers cannot both win.
 */
export async function takeIssueVersion(tx: Tx, id: string, version: number): Promise<boolean> {
  const { count } = await tx.issue.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  });
  return count === 1;
}
