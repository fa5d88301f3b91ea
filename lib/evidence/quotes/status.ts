import { sql } from "@/lib/core/database/db";
import { isGradedOf } from "@/lib/evidence/warnings/queries";
import { is } from "@/lib/visibility";

/** The ids of the quotations that are gone from a later version, and of those whose source somebody has graded. */
export interface QuoteStates {
  gone: ReadonlySet<string>;
  graded: ReadonlySet<string>;
}

/** What the rows of these quotations don't say. One statement. */
export async function statesOf(quotes: { id: string }[]): Promise<QuoteStates> {
  const rows = await sql<{ id: string; gone: boolean; graded: boolean }[]>`
    select q.id, ${is.gone("q")} as gone, ${isGradedOf("s")} as graded
    from "Quote" q join "Source" s on s.id = q."sourceId" where q.id = any(${quotes.map(({ id }) => id)})`;
  const those = (which: "gone" | "graded") =>
    new Set(rows.flatMap((row) => (row[which] ? [row.id] : [])));
  return { gone: those("gone"), graded: those("graded") };
}
