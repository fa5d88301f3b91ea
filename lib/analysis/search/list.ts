import { z } from "zod";
import { loadPartiesOf } from "@/lib/analysis/relationships/queries";
import { sql } from "@/lib/core/database/db";
import { keyset, type SortKey, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { namesByHandle } from "@/lib/desk/members/queries";
import type { Names } from "@/lib/text/markdown/names";
import { loadOrdinaryWords } from "./correction-words";
import { type Facets, facetCounts, NO_FACETS, namedFacets } from "./facets";
import { parseQuery, type Query } from "./filter";
import { askedRow, found, linkedBy, relationshipsIn, type Seeking } from "./found";
import { askedBy } from "./index-query";
import { findMeant } from "./names";
import { resultOf, type StoredResult, shownOf } from "./results";
import { saidBy } from "./said";
import type { Correction, SearchPage } from "./schema";
import { correctSpelling } from "./spelling";

/** The best first; of those that score the same, the latest. */
const KEYS: SortKey[] = [
  { by: sql`f.score`, type: types.int, dir: "desc" },
  {
    by: sql`coalesce(f.date, date '-infinity')`,
    type: {
      schema: z.union([z.iso.date(), z.literal("-infinity")]),
      cast: sql`date`,
    },
    dir: "desc",
  },
  { by: sql`(f.type::text || f."recordId")`, type: types.text, dir: "desc" },
];

const NOTHING: SearchPage = {
  items: [],
  nextCursor: null,
  previousCursor: null,
  count: 0,
  capped: false,
  facets: NO_FACETS,
  problems: [],
  corrections: [],
  proposedFor: null,
};

/**
 * A page of what a search finds, best first, with counts by facet. Finds, counts and suggests only what the viewer may
 * see. If nothing is found, searches for names, words of issues and ordinary words that are spelt like its words. One
 * statement; one more if names are given to operators, another for the parties of an issue whose terms are looked for, and
 * up to eight if nothing is found.
 */
export async function search(
  viewer: Viewer,
  text: string,
  request: PageRequest = FIRST_PAGE,
): Promise<SearchPage> {
  const query = parseQuery(text);
  if (query.parts.length === 0) return { ...NOTHING, problems: query.problems };
  const page = await searchFor(viewer, query, request);
  if (page.count > 0) return page;
  const corrections = await correctSpelling(viewer, query, await loadOrdinaryWords(viewer));
  for (const some of attempts(corrections)) {
    const corrected = await searchFor(viewer, correctedBy(query, some), request);
    if (corrected.count > 0) return { ...corrected, corrections: some };
  }
  return page;
}

/** The most words that are corrected one at a time. */
const MAX_ALONE = 3;

/** All corrections together or, if that finds nothing, each alone: the other words may be right, though rare. */
const attempts = (corrections: Correction[]): Correction[][] =>
  corrections.length < 2
    ? corrections.map((one) => [one])
    : [corrections, ...corrections.slice(0, MAX_ALONE).map((one) => [one])];

const correctedBy = (query: Query, corrections: Correction[]): Query => ({
  ...query,
  parts: query.parts.map((part) => {
    const to = corrections.find(({ from }) => part.operator === null && from === part.value)?.to;
    return to ? { ...part, value: to } : part;
  }),
});

async function searchFor(viewer: Viewer, query: Query, request: PageRequest): Promise<SearchPage> {
  const { meant, problems } = await findMeant(viewer, query);
  const proposals = meant.filter(({ part }) => part.operator === "proposed" && !part.not);
  const proposed = proposals.length > 0 ? proposals.flatMap(({ ids }) => ids) : null;
  const seeking: Seeking = {
    ...askedBy(viewer, query, meant),
    ...linkedBy(viewer, query),
    ...saidBy(query),
    relationships: relationshipsIn(meant),
    proposed,
    parties: proposed && (await loadPartiesOf(proposed)),
  };
  const page = keyset(KEYS, request);
  const [row] = await sql<
    { items: StoredResult[]; count: number; capped: boolean; facets: Facets; names: Names }[]
  >`
    with asked as materialized (${askedRow(seeking)}),
    found as materialized (${found(viewer, seeking)})
    select (select count(*)::int from found) as count,
      (select coalesce(bool_or(capped), false) from found) as capped, ${facetCounts(viewer)} as facets,
      ${namesByHandle} as names,
      ${shownOf(viewer, sql`select f.*, ${page.at} from found f where ${page.where} ${page.order}`)} as items`;
  const { items, count, capped, facets, names } = row!;
  const { items: shown, ...cursors } = page.pageOf(items);
  const [ref, ...others] = seeking.proposed ?? [];
  return {
    ...cursors,
    count,
    capped,
    facets: namedFacets(facets),
    corrections: [],
    items: shown.map((result) => resultOf(result, names)),
    problems: [...query.problems, ...problems],
    // With several issues, which one to link to is chosen for each quotation.
    proposedFor: ref && others.length === 0 ? { ref, title: proposals[0]!.names[0]! } : null,
  };
}
