import { issueWhere } from "@/lib/analysis/issue-named";
import { wordsOfParties } from "@/lib/analysis/relationships/names";
import type { Tx } from "@/lib/core/command/command";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { learnedWeight } from "@/lib/extract";
import { countedOf, decisionsOf, type StoredDecisions, type TermLine } from "./schema";

/**
 * What reviewers decided about an issue (by key, slug or id), by the term that had suggested it: the terms whose weight
 * has changed most come first. Terms that the issue no longer has are left out.
 */
export async function loadTermLines(viewer: Viewer, issue: string): Promise<TermLine[]> {
  const found = await db.issue.findFirst({
    where: issueWhere(viewer, issue),
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

interface IssueRow {
  id: string;
  slug: string;
  title: string;
  terms: string[];
  parties: string[];
  firstWords: string[];
  secondWords: string[];
  decisions: StoredDecisions[];
}

/**
 * The issues that the statements of an article may bear on, whoever may see them, as extraction takes them: with their
 * terms, the words of their parties, and what reviewers decided. One statement, since it is read for each article.
 */
export async function loadDeskIssues(tx: Pick<Tx, "$queryRaw"> = db) {
  const rows = await tx.$queryRaw<IssueRow[]>`
    select i.id, i.slug, i.title, i.terms, r.parties, r."firstWords", r."secondWords", (
      select coalesce(json_agg(d order by d.term), '[]') from "TermDecisions" d where d."issueId" = i.id) as decisions
    from "Issue" i join "Relationship" r on r.id = i."relationshipId"
    where i.status <> 'ARCHIVED' and r."archivedAt" is null
    order by i.number`;
  return rows.map(({ id, slug, title, terms, decisions, ...relationship }) => ({
    id,
    slug,
    title,
    terms,
    parties: wordsOfParties(relationship),
    decisions: decisionsOf(decisions),
  }));
}
