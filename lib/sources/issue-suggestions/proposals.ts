import type { Tx } from "@/lib/core/command/command";
import { PROPOSED_RELATION } from "@/lib/extract";
import { Prisma } from "@/lib/generated/prisma/client";

/** SQL: whether two arrays of links are the same, in any order. */
const same = (one: Prisma.Sql, other: Prisma.Sql) =>
  Prisma.sql`(${one} @> ${other} and ${other} @> ${one})`;

/** SQL: the links that proposal `p` was given for the issues that were suggested. */
const asSuggested = Prisma.sql`(
  select coalesce(jsonb_agg(jsonb_build_object('issueId', i.id, 'relation', ${PROPOSED_RELATION}::text)), '[]')
  from jsonb_array_elements(p.suggested) s join "Issue" i on i.slug = s.value ->> 'slug')`;

/** SQL: whether nobody has decided on proposal `p`. Extraction itself rejects what wasn't asserted, and may be overruled. */
export const isOpen = Prisma.sql`(p.state = 'PENDING' or p."decidedAt" is null)`;

/**
 * SQL: whether nobody has decided what proposal `p` is about: a reviewer by other links or by adding it themselves, the
 * review of an earlier version, or that of a copy.
 */
const isUndecided = Prisma.sql`(${isOpen} and p."foundAssertion" is not null
  and p.inherited ->> 'from' is null
  and not exists (select from "QuoteMatch" m where m."proposalId" = p.id)
  and ${same(Prisma.sql`p.links`, asSuggested)})`;

/**
 * Gives the proposals of a draft the issues that extraction suggests now. Takes what it found as rows, each batch a
 * JSON text. Leaves alone proposals that someone has decided on, or whose words it no longer finds. Returns how many
 * now have other issues; if only the reasons differ, the proposal's version stays.
 */
export async function resuggest(tx: Tx, sourceId: string, batches: string[]): Promise<number> {
  let relinked = 0;
  for (const rows of batches) {
    const changed = await tx.$queryRaw<{ relinked: boolean }[]>`
      update "Proposal" p set suggested = r.suggested, links = r.links,
        inherited = case when p.inherited is not null then jsonb_build_object('own', r.links) end,
        version = p.version + r.relinked::int,
        resuggested = case when not r.relinked then p.resuggested
          when p.version = p.resuggested[2] then array[p.resuggested[1], p.version + 1]
          else array[p.version, p.version + 1] end
      from (
        select p.id, f.suggested, f.links,
          not ${same(Prisma.sql`p.links`, Prisma.sql`f.links`)} as relinked
        from json_to_recordset(${rows}::json)
          as f(start int, "end" int, suggested jsonb, links jsonb)
        join "Proposal" p on p."sourceId" = ${sourceId} and p.start = f.start and p."end" = f."end"
        where p.suggested <> f.suggested and ${isUndecided}) r
      where p.id = r.id
      returning r.relinked`;
    relinked += changed.filter((each) => each.relinked).length;
  }
  return relinked;
}
