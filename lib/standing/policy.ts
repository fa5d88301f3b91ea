import type { Viewer } from "@/lib/auth";

/** Admins say whether a source stands, and how reliable it is. */
export const mayJudgeSource = (viewer: Viewer): boolean => viewer.role === "ADMIN";

/** Analysts and admins say how credible a quote is. */
export const mayGradeQuote = (viewer: Viewer): boolean => viewer.role !== "MANAGER";

/** Something that rests on a source: where it stands, whose it is, and whether the team reads it. */
export interface Resting {
  issueId: string | null;
  authorId: string | null;
  team: boolean;
}

/**
 * Where a change of standing is recorded, and who hears of it there: on each issue that something the
 * team reads is touched on, in one order for all; and on the source alone (`null`), where authors
 * hear of what stands on no such issue. A private note must not show that it exists, so it touches
 * no issue; its author hears of it wherever the change is recorded.
 */
export function touchedBy(resting: readonly Resting[]): Map<string | null, Set<string>> {
  const issues = resting.flatMap(({ issueId, team }) => (team && issueId ? [issueId] : []));
  const touched = new Map<string | null, Set<string>>([[null, new Set()]]);
  for (const issueId of [...new Set(issues)].sort()) touched.set(issueId, new Set());
  for (const { issueId, authorId } of resting) {
    const told = touched.get(issueId) ?? touched.get(null);
    if (authorId) told?.add(authorId);
  }
  return touched;
}
