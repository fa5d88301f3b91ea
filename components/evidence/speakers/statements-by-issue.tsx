import Link from "next/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Position, Statement } from "@/lib/evidence/quotes/schema";
import { RELATION_LABELS } from "@/lib/tradecraft/evidence";
import { byIssue } from "./position-changes";
import { StatementQuotation } from "./statement-quotation";

interface StatementsByIssueProps {
  /** Oldest first. */
  statements: Statement[];
  /** Whether these are all of them. */
  whole: boolean;
  /** The positions before these statements, by the issue's slug. */
  before: Record<string, Position>;
}

/** A page of a speaker's statements by issue, oldest first, so that changes of position can be seen. */
export function StatementsByIssue({ statements, whole, before }: StatementsByIssueProps) {
  const count = (of: unknown[]) => whole && { count: of.length };
  const unlinked = statements.filter(({ issues }) => issues.length === 0);
  return (
    <>
      {byIssue(statements, before).map(({ slug, title, statements }) => (
        <section key={slug} className="mb-6">
          <SectionHeading {...count(statements)}>
            <Link href={`/issues/${slug}`} prefetch={false} className="hover:underline">
              {title}
            </Link>
          </SectionHeading>
          <ol className="space-y-4 pt-1">
            {statements.map(({ statement, relation, from }) => (
              <li key={statement.id}>
                {from && (
                  <p className="mb-1 text-sm font-medium text-warning">
                    Position changed: {RELATION_LABELS[from].toLowerCase()} before,{" "}
                    {RELATION_LABELS[relation].toLowerCase()} from here on
                  </p>
                )}
                <StatementQuotation statement={statement} relation={relation} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {unlinked.length > 0 && (
        <section className="mb-6">
          <SectionHeading {...count(unlinked)}>Not linked to an issue yet</SectionHeading>
          <ol className="space-y-4 pt-1 pl-4">
            {unlinked.map((statement) => (
              <li key={statement.id}>
                <StatementQuotation statement={statement} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
