import type postgres from "postgres";
import { type Row, within } from "../row";
import type { Options } from "../serving/options";
import { onScaledDesk, type Sent } from "./scaled";

/** The slowest that one search in twenty may be, on the server: with its statement, excerpts and marks. */
const MAX_P95_MS = 60;
const ROUNDS = 12;
/** As the page asks. */
const PAGE = { limit: 20, cursor: null };

/** Searches as people type them, for words that are common, rare, together, narrowed, misspelt or absent. */
const SEARCHES = [
  ...["harbour", "ceasefire", "the treaty", "export", "tariff", "strait"],
  ...["joint committee", '"joint committee"', "maritime patrol permit", "formal visit grain court"],
  ...["USCN-1234", "USCN-77 tariff", "Ana Okafor", "okafor", "Yara Okafr", "Zoran Webber treaty"],
  ...["speaker:okafor treaty", 'speaker:"Ada Abel" kind:direct', "publisher:ledger fleet"],
  ...[
    "issue:taiwan",
    "issue:taiwan strait",
    "kind:note is:private",
    "kind:question is:open pipeline",
  ],
  ...[
    "by:me treaty",
    "after:2025 before:2026 quota",
    "kind:source harbour -treaty",
    "is:unlinked visa",
  ],
  ...[
    "is:withdrawn grain",
    "nothingness",
    "harbour nothingness",
    "zebra:crossing fleet",
    "kind:quotation",
  ],
];

/** Measures a search over the desk of the serving benchmark, at its scale, in the process that searches. */
export const benchSearch = ({ scale }: Options): Promise<Row[]> =>
  onScaledDesk(scale, async (owner, sent) => {
    const { search } = await import("../../lib/analysis/search/list");
    const { lookUp } = await import("../../lib/analysis/search/look-up");
    const { enterPeople } = await import("../../prisma/seed/people");
    const { analyst } = await enterPeople();
    const times: { query: string; ms: number }[] = [];
    for (let round = 0; round <= ROUNDS; round++)
      for (const query of SEARCHES) {
        const start = performance.now();
        await search(analyst, query, PAGE);
        // The first round prepares the statements.
        if (round > 0) times.push({ query, ms: performance.now() - start });
      }
    const looks: number[] = [];
    for (let round = 0; round <= ROUNDS; round++)
      for (const text of ["ha", "har", "uscn-1", "oka", "joint com", "treaty and"]) {
        const start = performance.now();
        await lookUp(analyst, text);
        if (round > 0) looks.push(performance.now() - start);
      }
    const medians = SEARCHES.map((query) => ({
      query,
      ms: percentile(
        times.flatMap((each) => (each.query === query ? [each.ms] : [])),
        0.5,
      ),
    })).sort((one, other) => other.ms - one.ms);
    console.log(
      medians.map(({ query, ms }) => `${ms.toFixed(1).padStart(7)} ms  ${query}`).join("\n"),
    );
    await search(analyst, medians[0]!.query, PAGE);
    console.log(await plan(owner, sent));
    const all = times.map(({ ms }) => ms);
    return [
      within("search, p50", percentile(all, 0.5), "ms", null),
      within("search, p95", percentile(all, 0.95), "ms", scale > 1 ? 2 * MAX_P95_MS : MAX_P95_MS),
      within("look-up while typing, p95", percentile(looks, 0.95), "ms", null),
    ];
  });

/** How PostgreSQL runs the last search that was sent. */
async function plan(sql: postgres.Sql, sent: Sent[]): Promise<string> {
  const last = sent.findLast(({ query }) => query.includes("with asked as materialized"))!;
  const rows = await sql.unsafe(
    `explain (analyze, buffers, costs off) ${last.query}`,
    last.parameters as never[],
  );
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
