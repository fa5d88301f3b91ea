"use client";

import type { PackedQuotes } from "@/components/evidence/quotes/packed-quotes";
import { cx } from "@/components/ui/cx";
import { SectionHeading } from "@/components/ui/section-heading";
import { RELATION_LABELS, type Relation } from "@/lib/tradecraft/evidence";
import { unpackStatements } from "./statement-lines";
import { StatementQuotation } from "./statement-quotation";

/** Some of the statements under a heading. */
export interface StatementGroup {
  heading: string;
  /** The slug, if it is one. */
  slug?: string;
  count?: number | undefined;
  /** The place of each statement, how it bears on the issue, and how the speaker last did, if differently. */
  shown: [at: number, relation: Relation | null, from: Relation | null][];
}

interface StatementListProps {
  statements: PackedQuotes;
  groups: StatementGroup[];
  /** Leaves space between the groups. */
  spaced?: boolean;
}

/** A speaker's statements in groups. A statement on two issues is sent once and shown in both. */
export function StatementList({ statements, groups, spaced = false }: StatementListProps) {
  const all = unpackStatements(statements);
  const item = (at: number, relation: Relation | null) => {
    const one = all[at]!;
    if (!("number" in one)) return one;
    return <StatementQuotation statement={one} relation={relation ?? undefined} />;
  };
  return groups.map(({ heading, slug, count, shown }) => (
    <section key={slug ?? ""} className={spaced ? "mb-6" : undefined}>
      <SectionHeading count={count}>
        {slug ? (
          <a href={`/issues/${slug}`} className="hover:underline">
            {heading}
          </a>
        ) : (
          heading
        )}
      </SectionHeading>
      <ol className={cx("space-y-4 pt-1", !slug && "pl-4")}>
        {shown.map(([at, relation, from]) => (
          <li key={at}>
            {from && relation && (
              <p className="mb-1 text-sm font-medium text-warning">
                {`Position changed: ${RELATION_LABELS[from].toLowerCase()} before, ${RELATION_LABELS[relation].toLowerCase()} from here on`}
              </p>
            )}
            {item(at, relation)}
          </li>
        ))}
      </ol>
    </section>
  ));
}
