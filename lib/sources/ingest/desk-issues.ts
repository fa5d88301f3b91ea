import { wordsOfParties } from "@/lib/analysis/relationships/names";
import { sql } from "@/lib/core/database/db";
import { decisionsOf, type StoredDecisions } from "@/lib/sources/term-decisions/schema";

interface Row {
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
export async function loadDeskIssues() {
  const rows = await sql<Row[]>`
    select i.id, i.slug, i.title, i.terms, r.parties, r."firstWords", r."secondWords", (
      select coalesce(json_agg(d), '[]') from "TermDecisions" d where d."issueId" = i.id) as decisions
    from "Issue" i join "Relationship" r on r.id = i."relationshipId"
    where i.status <> 'ARCHIVED' and r."archivedAt" is null
    order by i.number`;
  return rows.map(({ id, slug, title, terms, decisions, ...relationship }) => ({
    ...{ id, slug, title, terms },
    parties: wordsOfParties(relationship),
    decisions: decisionsOf(decisions),
  }));
}
