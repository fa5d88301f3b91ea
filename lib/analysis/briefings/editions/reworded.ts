import { type Fragment, sql } from "@/lib/core/database/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { is, isInTx } from "@/lib/visibility";
import type { Conditions } from "@/lib/visibility-conditions";
import type { EditionContent } from "./content";
import { judgementsOn } from "./dependents";
import type { Reader } from "./gather";
import type { Rewording, StoredRewording } from "./schema";

type Tag<F> = (parts: TemplateStringsArray, ...values: (F | string[])[]) => F;

/** Quotations by their ids, which are read only if their sources have a later version at all. */
interface Among<F> {
  quotes: F | string[];
  sources: F | string[];
}

/**
 * SQL: those of some quotations whose words a later version of their source has altered or lacks, as a JSON array. What a
 * version continues unchanged may be altered in a version after that.
 */
const rewordingsAmong = <F>(
  sql: Tag<F>,
  { citable }: Pick<Conditions<F>, "citable">,
  { quotes, sources }: Among<F>,
): F => sql`(
  case when exists (select from "Source" l where l."supersedesId" = any(${sources}) and ${citable("l")})
  then (with recursive chain as (
      select q.id as root, q.id from "Quote" q where q.id = any(${quotes})
      union select c.root, n.id from chain c join "Quote" n on n."continuesId" = c.id)
    select coalesce(json_agg(distinct jsonb_build_object('quote', c.root, 'source', l.id, 'title', l.title,
      'gone', m.state = 'GONE')), '[]')
    from chain c join "QuoteMatch" m on m."quoteId" = c.id and m.state in ('ALTERED', 'GONE')
    join "Source" l on l.id = m."sourceId" and ${citable("l")})
  else '[]' end)`;

/** SQL: the rewordings of the quotations of edition `e`. */
export const rewordings: Fragment = rewordingsAmong<Fragment>(sql, is, {
  quotes: sql`array(
    select quoted #>> '{}' from jsonb_path_query(e.content::jsonb, '$.quotes[*].id') quoted)`,
  sources: sql`e."sourceIds"`,
});

/** How an edition that hasn’t been issued cites what later versions word differently, as its page would say at once. */
export async function rewordedNow(reader: Reader, content: EditionContent): Promise<Rewording[]> {
  const among = {
    quotes: content.quotes.map(({ id }) => id),
    sources: content.sources.map(({ id }) => id),
  };
  const [row] = await reader.$queryRaw<{ reworded: StoredRewording[] }[]>`
    select ${rewordingsAmong<Prisma.Sql>(Prisma.sql, isInTx, among)} as reworded`;
  return rewordedIn(content, row!.reworded);
}

/** The rewordings of an edition’s quotations by later version, with the judgements that rest on each. */
export function rewordedIn(content: EditionContent, stored: StoredRewording[]): Rewording[] {
  return [...new Set(stored.map(({ source }) => source))].map((source) => {
    const here = stored.filter((each) => each.source === source);
    const quotes = content.quotes.flatMap(({ id, ref }) => {
      const found = here.find(({ quote }) => quote === id);
      return found ? [{ ref, gone: found.gone }] : [];
    });
    const refs = new Set(quotes.map(({ ref }) => ref));
    return {
      source,
      title: here[0]!.title,
      quotes,
      judgements: judgementsOn(content, ({ ref }) => refs.has(ref)),
    };
  });
}
