import type { Statement } from "@/lib/evidence/quotes/schema";
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
 * A change within one article doesn't count, nor does context.
 */
export function byIssue(statements: Statement[]): IssueStatements[] {
  const issues = new Map<string, IssueStatements>();
  for (const statement of statements)
    for (const { slug, title, relation } of statement.issues) {
      const issue = issues.get(slug) ?? { slug, title, statements: [] };
      const last = issue.statements.findLast((said) => said.relation !== "CONTEXT");
      const changed =
        last &&
        relation !== "CONTEXT" &&
        last.relation !== relation &&
        last.statement.source.id !== statement.source.id;
      issue.statements.push({ statement, relation, from: changed ? last.relation : null });
      issues.set(slug, issue);
    }
  return [...issues.values()];
}

/** The roles in which somebody spoke, each with the first statement made in it. */
export function roleChanges(statements: Statement[]): { role: string; since: Statement }[] {
  const changes: { role: string; since: Statement }[] = [];
  for (const since of statements) {
    const role = since.speaker?.role;
    if (role && role.toLowerCase() !== changes.at(-1)?.role.toLowerCase())
      changes.push({ role, since });
  }
  return changes;
}
