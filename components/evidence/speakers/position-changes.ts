import type { Position, Statement } from "@/lib/evidence/quotes/schema";
import type { Relation } from "@/lib/tradecraft/evidence";

/** A statement as evidence on one issue. `from` is how the speaker last bore on it, if differently. */
interface IssueStatement {
  statement: Statement;
  relation: Relation;
  from: Relation | null;
}

interface IssueStatements {
  slug: string;
  title: string;
  statements: IssueStatement[];
}

/**
 * A speaker's statements by issue, each in the order given, with the points where their position changed.
 * A change within one article doesn't count, nor does context. `before` has the positions before these statements,
 * by the issue's slug.
 */
export function byIssue(
  statements: Statement[],
  before: Record<string, Position> = {},
): IssueStatements[] {
  const issues = new Map<string, IssueStatements>();
  for (const statement of statements)
    for (const { slug, title, relation } of statement.issues) {
      const issue = issues.get(slug) ?? { slug, title, statements: [] };
      const last = issue.statements.findLast((said) => said.relation !== "CONTEXT");
      const held = last
        ? { relation: last.relation, source: last.statement.source.id }
        : before[slug];
      const changed =
        held &&
        relation !== "CONTEXT" &&
        held.relation !== relation &&
        held.source !== statement.source.id;
      issue.statements.push({ statement, relation, from: changed ? held.relation : null });
      issues.set(slug, issue);
    }
  return [...issues.values()];
}
