import { type Fragment, sql } from "@/lib/core/database/db";
import { is } from "@/lib/visibility";
import type { EditionContent } from "./content";
import { judgementsOn } from "./dependents";
import type { Rewording, StoredRewording } from "./schema";

/**
 * SQL: the quotations of edition `e` whose words a later version of their source has altered or lacks, as a JSON array.
 * What a version continues unchanged may be altered in a version after that. The content is only read if there is a
 * later version at all.
 */
export const rewordings: Fragment = sql`(
  case when exists (select from "Source" l where l."supersedesId" = any(e."sourceIds") and ${is.citable("l")})
  then (with recursive chain as (
      select q.id as root, q.id from "Quote" q
      where q.id in (select quoted #>> '{}' from jsonb_path_query(e.content::jsonb, '$.quotes[*].id') quoted)
      union select c.root, n.id from chain c join "Quote" n on n."continuesId" = c.id)
    select coalesce(json_agg(distinct jsonb_build_object('quote', c.root, 'source', l.id, 'title', l.title,
      'gone', m.state = 'GONE')), '[]')
    from chain c join "QuoteMatch" m on m."quoteId" = c.id and m.state in ('ALTERED', 'GONE')
    join "Source" l on l.id = m."sourceId" and ${is.citable("l")})
  else '[]' end)`;

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
