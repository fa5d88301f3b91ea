import type { Position, Statement } from "@/lib/evidence/quotes/schema";
import { packStatements } from "./pack-statements";
import { byIssue } from "./position-changes";
import { type StatementGroup, StatementList } from "./statement-list";

interface StatementsByIssueProps {
  /** Oldest first. */
  statements: Statement[];
  /** Whether these are all of them. */
  whole: boolean;
  /** The positions before these statements, by the issue's slug. */
  before: Record<string, Position>;
  /** Whether the viewer can see only some issues: the others may be linked to further ones. */
  limited: boolean;
}

/** A page of a speaker's statements by issue, oldest first, so that changes of position can be seen. */
export function StatementsByIssue({ statements, whole, before, limited }: StatementsByIssueProps) {
  const places = new Map(statements.map((statement, at) => [statement, at]));
  const group = (shown: StatementGroup["shown"]) => ({
    shown,
    count: whole ? shown.length : undefined,
  });
  const groups: StatementGroup[] = byIssue(statements, before).map((issue) => ({
    heading: issue.title,
    slug: issue.slug,
    ...group(
      issue.statements.map(({ statement, relation, from }) => [
        places.get(statement)!,
        relation,
        from,
      ]),
    ),
  }));
  const unlinked = statements.flatMap(({ issues }, at) => (issues.length === 0 ? [at] : []));
  if (unlinked.length > 0)
    groups.push({
      heading: limited ? "Other statements" : "Not linked to an issue yet",
      ...group(unlinked.map((at) => [at, null, null])),
    });
  return <StatementList statements={packStatements(statements, false)} groups={groups} spaced />;
}
