import { issueWhere } from "@/lib/analysis/issue-named";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { learnedWeight } from "@/lib/extract";
import { countedOf, type TermLine } from "./schema";

/**
 * What reviewers decided about an issue (by key, slug or id), by the term that had suggested it: the terms whose weight
 * has changed most come first. Terms that the issue no longer has are left out.
 */
export async function loadTermLines(_viewer: Viewer, issue: string): Promise<TermLine[]> {
  const found = await db.issue.findFirst({
    where: issueWhere(issue),
    select: { terms: true, termDecisions: true },
  });
  return (found?.termDecisions ?? [])
    .filter(({ term }) => found!.terms.includes(term))
    .map((line) => {
      const counted = countedOf(line);
      const leftOut = line.kept + line.removed - counted.kept - counted.removed;
      return { term: line.term, ...counted, weight: learnedWeight(counted), leftOut };
    })
    .filter(({ kept, removed, leftOut }) => kept + removed + leftOut > 0)
    .sort((a, b) => a.weight - b.weight || a.term.localeCompare(b.term));
}
