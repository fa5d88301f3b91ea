import { isIssueNamed } from "@/lib/analysis/issue-named";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { type QuoteWords, speakerOf, wordsOf } from "@/lib/tradecraft/evidence";
import { is } from "@/lib/visibility";
import { cleaned } from "./filter";

/** A quotation that can be cited, as shown in the list while someone is writing. */
export interface OfferedQuote {
  number: number;
  /** Its words, after "denies:" if they were denied. */
  words: string;
  /** Who says it; see speakerOf. */
  speaker: string;
  publisher: string;
}

/** How many quotations are ranked besides an issue’s evidence: the newest. */
const MAX_RANKED = 400;

/** The largest number of a quotation, which is stored in four bytes. */
const MAX_NUMBER = 2 ** 31 - 1;

/**
 * The quotations whose words, speaker or number begin with these words: the evidence of the issue being written on, if
 * any, before others, latest linked first; the others newest first. For a number, the quotation that has it comes
 * before those whose number begins with it. If the text has no letter or digit, any quotations, in the same order. Only
 * those that something new may rest on. One statement.
 */
export async function completeQuotes(
  viewer: Viewer,
  text: string,
  { on = "", most = 6 }: { on?: string | undefined; most?: number } = {},
): Promise<OfferedQuote[]> {
  const shown = sql`q.number, left(q.exact, 300) as exact, q.kind, q.assertion, p.name as speaker, s.publisher`;
  const quotes = sql`"Quote" q join "Source" s on s.id = q."sourceId"
    left join "Speaker" p on p.id = q."speakerId"`;
  const usable = sql`${is.citableQuote("q", "s")} and not ${is.gone("q")}`;
  const linked = sql`linked as materialized (
    select e."quoteId" as id, e."createdAt" as at from "Issue" i
    join "EvidenceLink" e on e."issueId" = i.id and ${is.linked("e")}
    where ${isIssueNamed(on)}
      and ${is.visibleIssue("i", viewer)})`;
  const from = sql`found join ${quotes} on q.id = found.id left join linked on linked.id = q.id`;
  if (!/[\p{L}\p{N}]/u.test(text))
    return offered(
      await sql<FoundQuote[]>`
      with ${linked}, found as (
        select id from linked
        union (select q.id from "Quote" q order by q.number desc limit ${MAX_RANKED}))
      select ${shown} from ${from} where ${usable}
      order by linked.at desc nulls last, q.number desc limit ${most}`,
    );
  // A number alone means that quotation, which is indexed as q12.
  const asked = cleaned(text).replace(/^\s*(?=\d+\s*$)/, "q");
  const number = Number(/^\s*q?(\d+)\s*$/i.exec(text)?.[1] ?? 0);
  const exactly = number <= MAX_NUMBER ? number : 0;
  const matching = sql`d.type = 'QUOTE' and d.terms @@ asked.words`;
  return offered(
    await sql<FoundQuote[]>`
    with asked as materialized (
      select (((select string_agg(quote_literal(word) || ':*', ' & ')::tsquery
          from string_to_table(folded, ' ') word where word <> '')
        || plainto_tsquery('search', folded)) && quote_literal('/k:quotation')::tsquery) as words
      from search_fold(${asked}, true) folded),
    ${linked}, found as (
      (select d."recordId" as id from asked join "SearchDocument" d on ${matching}
      order by d.id desc limit ${MAX_RANKED})
      union select linked.id from linked cross join asked
        where exists (select from "SearchDocument" d where d."recordId" = linked.id and ${matching} offset 0)
      union select q.id from "Quote" q where q.number = ${exactly})
    select ${shown} from ${from} where ${usable}
    order by q.number = ${exactly} desc, linked.at desc nulls last, q.number desc limit ${most}`,
  );
}

interface FoundQuote extends QuoteWords, Pick<OfferedQuote, "number" | "publisher"> {
  speaker: string | null;
}

/** Worded here, since the browser would load more to do it. */
const offered = (quotes: FoundQuote[]): OfferedQuote[] =>
  quotes.map(({ number, publisher, speaker, ...quote }) => ({
    number,
    words: wordsOf(quote),
    speaker: speakerOf(quote.kind, speaker),
    publisher,
  }));

/** An issue as shown in the list while someone is writing. */
export interface OfferedIssue {
  key: string;
  title: string;
}

/** The issues whose key begins with this, by number. */
export const completeIssues = (viewer: Viewer, key: string, most = 6): Promise<OfferedIssue[]> =>
  sql<OfferedIssue[]>`
    select i.key, i.title from "Issue" i
    where starts_with(i.key, ${key.toUpperCase()}) and i.status <> 'ARCHIVED'
      and ${is.visibleIssue("i", viewer)}
    order by i.number, i.key limit ${most}`;
