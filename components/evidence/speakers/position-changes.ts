import type { Statement } from "@/lib/evidence/quotes/schema";
import type { Relation } from "@/lib/tradecraft/evidence";

/** A statement as evidence of one issue; `from` is how they last weighed on it, where that was otherwise. */
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
 * A speaker's statements issue by issue, each in the order given, with where their weight turned.
 * Within one article people say this and that; context weighs neither way.
 */
export function byIssue(statements: Statement[]): IssueStatements[] {
  const issues = new Map<string, IssueStatements>();
  for (const statement of statements)
    for (const { slug, title, relation } of statement.issues) {
      const issue = issues.get(slug) ?? { slug, title, statements: [] };
      const last = issue.statements.findLast((said) => said.relation !== "CONTEXT");
      const turned =
        last &&
        relation !== "CONTEXT" &&
        last.relation !== relation &&
        last.statement.source.id !== statement.source.id;
      issue.statements.push({ statement, relation, from: turned ? last.relation : null });
      issues.set(slug, issue);
    }
  return [...issues.values()];
}

/** The roles in which somebody spoke, each with the statement that first has it after another. */
export function roleChanges(statements: Statement[]): { role: string; since: Statement }[] {
  const changes: { role: string; since: Statement }[] = [];
  for (const since of statements) {
    const role = since.speaker?.role;
    if (role && role.toLowerCase() !== changes.at(-1)?.role.toLowerCase())
      changes.push({ role, since });
  }
  return changes;
}
