import { sql } from "@/lib/core/database/db";
import { withdrawalOf } from "@/lib/evidence/warnings/queries";
import type { EditionContent, EditionItem, EditionQuote } from "./content";
import type { Recalled, RestingJudgement, StoredRecall } from "./schema";
import { isWithdrawnSince } from "./status";

/** SQL: the sources of edition `e` that are withdrawn now, as a JSON array. */
export const withdrawals = sql<StoredRecall[]>`(
  select coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'at', w.w ->> 'at',
    'by', w.w ->> 'by', 'reason', w.w ->> 'reason') order by s.title, s.id), '[]')
  from "Source" s cross join lateral (select ${withdrawalOf(sql`s`)}::jsonb as w) w
  where ${isWithdrawnSince})`;

/** Withdrawn sources with the judgements of the edition that rest on each. */
export const recalledFrom = (content: EditionContent, withdrawn: StoredRecall[]): Recalled[] =>
  withdrawn.map((source) => ({ ...source, judgements: judgementsOn(content, source.id) }));

/** The judgements of an edition that rest on quotations of a source, in its order. */
function judgementsOn(content: EditionContent, source: string): RestingJudgement[] {
  const isOfSource = (quote: EditionQuote) => content.sources[quote.source - 1]?.id === source;
  return content.sections
    .flatMap(({ items }) => items)
    .map((item, at) => {
      const numbers = restsOn(item);
      const quotes = content.quotes.filter((each) => numbers.has(each.number) && isOfSource(each));
      const { key, title } = item;
      return { place: at + 1, key, title, quotes: quotes.map(({ ref }) => ref) };
    })
    .filter(({ quotes }) => quotes.length > 0);
}

/**
 * The endnotes that the judgement of an issue rests on: those that its texts cite, what moved the estimate, and the
 * supporting evidence.
 */
function restsOn({ bottomLine, forecasts, evidence }: EditionItem): ReadonlySet<number> {
  const texts = forecasts.flatMap(({ estimate }) =>
    estimate ? [estimate.judgement, estimate.rationale, estimate.basis ?? ""] : [],
  );
  const cited = [bottomLine, ...texts].flatMap((text) =>
    [...text.matchAll(/\[(\d{1,9})\]/g)].map(([, number]) => Number(number)),
  );
  const listed = evidence.filter(({ relation, driver }) => driver || relation === "SUPPORTS");
  return new Set([...cited, ...listed.map(({ quote }) => quote)]);
}
