import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { visibleIssues } from "@/lib/visibility";

/**
 * Finds an issue that the viewer may see by what addresses and scripts call it: key (USCN-3, in any case), slug
 * (taiwan) or id.
 */
export const issueWhere = (
  viewer: Pick<Viewer, "limits">,
  ref: string,
): Prisma.IssueWhereInput => ({
  ...visibleIssues(viewer),
  OR: [{ key: ref.toUpperCase() }, { slug: ref.toLowerCase() }, { id: ref }],
});

/** SQL: the same, whether or not the viewer may see it, as a condition on issue `i`. */
export const isIssueNamed = (ref: string): Fragment =>
  sql`(i.key = ${ref.toUpperCase()} or i.slug = ${ref.toLowerCase()} or i.id = ${ref})`;

/** The issues with these keys, slugs or ids that the viewer may see. */
export const namedIssues = (
  reader: Pick<Tx, "issue">,
  viewer: Pick<Viewer, "limits">,
  refs: readonly string[],
) =>
  reader.issue.findMany({
    where: { OR: refs.map((ref) => issueWhere(viewer, ref)) },
    select: { id: true, key: true, slug: true },
    orderBy: { id: "asc" },
  });

/** Issues by the keys, slugs or ids by which they were found. */
export function byRef<T extends { id: string; key: string; slug: string }>(
  refs: readonly string[],
  issues: readonly T[],
): Map<string, T> {
  const known = new Map(
    issues.flatMap((each) => [each.id, each.key, each.slug].map((as) => [as, each])),
  );
  return new Map(
    refs.flatMap((ref) => {
      const issue = known.get(ref) ?? known.get(ref.toUpperCase()) ?? known.get(ref.toLowerCase());
      return issue ? [[ref, issue] as const] : [];
    }),
  );
}

/** The issue with this key, slug or id, for a mutation. Refuses if it is missing or hidden. */
export async function issueNamed(tx: Tx, viewer: Pick<Viewer, "limits">, ref: string) {
  const issue = await tx.issue.findFirst({ where: issueWhere(viewer, ref) });
  return issue ?? refuse("not-found", "This issue doesn’t exist.");
}
