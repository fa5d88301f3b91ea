import { sql } from "@/lib/core/database/db";
import { isGradedOf } from "@/lib/evidence/warnings/queries";
import { is } from "@/lib/visibility";

/** The ids of the quotations that are gone from a later version, and of those whose source someone has graded. */
export interface QuoteStates {
  gone: ReadonlySet<string>;
  graded: ReadonlySet<string>;
}

/** What the rows of these quotations don't say. One statement, which asks once of each source whether it is graded. */
export async function statesOf(quotes: { id: string }[]): Promise<QuoteStates> {
  const rows = await sql<{ id: string; gone: boolean; graded: boolean }[]>`
    with q as (select * from "Quote" q where q.id = any(${idsOf(quotes)})),
    graded as materialized (select s.id from "Source" s
      where s.id in (select q."sourceId" from q) and ${isGradedOf("s")})
    select q.id, ${is.gone("q")} as gone, q."sourceId" in (select g.id from graded g) as graded from q`;
  const those = (which: "gone" | "graded") =>
    new Set(rows.flatMap((row) => (row[which] ? [row.id] : [])));
  return { gone: those("gone"), graded: those("graded") };
}

/** The ids of those of these quotations that are gone from a later version. */
export async function goneAmong(quotes: { id: string }[]): Promise<ReadonlySet<string>> {
  const rows = await sql<{ id: string }[]>`
    select q.id from "Quote" q where q.id = any(${idsOf(quotes)}) and ${is.gone("q")}`;
  return new Set(rows.map(({ id }) => id));
}

const idsOf = (quotes: { id: string }[]) => quotes.map(({ id }) => id);
