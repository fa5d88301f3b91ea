import { type Fragment, sql } from "@/lib/core/database/db";
import { withdrawalOf } from "@/lib/evidence/warnings/queries";
import type { EditionContent } from "./content";
import { restingOn } from "./dependents";
import { reopened, reopenedRows } from "./reopened";
import { rewordedIn, rewordings } from "./reworded";
import type {
  Recall,
  RestingJudgement,
  SinceIssued,
  StoredRewording,
  StoredWithdrawal,
} from "./schema";
import { isWithdrawnSince } from "./withdrawn";

/** What is stored of what recalls an edition. */
export interface StoredRecall extends Omit<Recall, "withdrawn"> {
  withdrawn: StoredWithdrawal[];
}

/** What is stored of all that has happened to an edition since it was issued. */
export interface StoredSince extends StoredRecall {
  reworded: StoredRewording[];
}

/** SQL: the sources of edition `e` that are withdrawn now, as a JSON array. */
const withdrawals = sql<StoredWithdrawal[]>`(
  select coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'at', w.w ->> 'at',
    'by', w.w ->> 'by', 'reason', w.w ->> 'reason') order by s.title, s.id), '[]')
  from "Source" s cross join lateral (select ${withdrawalOf(sql`s`)}::jsonb as w) w
  where ${isWithdrawnSince})`;

/** SQL: what recalls edition `e`, as the columns of a `StoredRecall`. */
export const recalls: Fragment = sql`
  (select json_build_object('number', c.number, 'at', c."issuedAt") from "Edition" c
    where c."correctsId" = e.id order by c.number limit 1) as "correctedBy",
  ${withdrawals} as withdrawn, ${reopened} as reopened`;

/** SQL: whether a source or an outcome in edition `e` no longer holds. */
export const isRecalled: Fragment = sql`(exists (select from "Source" s where ${isWithdrawnSince})
  or exists ${reopenedRows})`;

/** SQL: all that has happened to edition `e` since it was issued, as the columns of a `StoredSince`. */
export const sinceIssued: Fragment = sql`${recalls}, ${rewordings} as reworded`;

/**
 * What recalls an edition, with what of it is concerned.
 *
 * @param restingOn the judgements that rest on the source with an id
 */
export const recallOf = (
  restingOn: (source: string) => RestingJudgement[],
  { correctedBy, withdrawn, reopened }: StoredRecall,
): Recall => ({
  correctedBy,
  withdrawn: withdrawn.map((source) => ({ ...source, judgements: restingOn(source.id) })),
  reopened,
});

/** All that has happened to an edition since it was issued, with what of its content is concerned. */
export function sinceIssuedOf(content: EditionContent, stored: StoredSince): SinceIssued {
  const recall = recallOf((source) => restingOn(content, source), stored);
  return { ...recall, reworded: rewordedIn(content, stored.reworded) };
}
