import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Finds an issue by what addresses and scripts call it: key (USCN-3, in any case), slug (taiwan) or id. */
export const issueWhere = (ref: string): Prisma.IssueWhereInput => ({
  OR: [{ key: ref.toUpperCase() }, { slug: ref.toLowerCase() }, { id: ref }],
});

/** The issue with this key, slug or id, for a mutation. Refuses if it is missing. */
export async function issueNamed(tx: Tx, ref: string) {
  const issue = await tx.issue.findFirst({ where: issueWhere(ref) });
  return issue ?? refuse("not-found", "This issue doesn’t exist.");
}
