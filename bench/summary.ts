import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../scripts/test/run/chromium";
import { quantile } from "./latencies";
import { type Row, within } from "./row";
import { refreshed } from "./serving/facts";
import { type Outcome, startClient } from "./serving/load";
import type { Options } from "./serving/options";
import { routeNamed } from "./serving/routes";
import { type Stage, withStage } from "./serving/stage";
import { PATIENCE_MS, withVisit } from "./serving/visit";

/** A little over a hundred active issues, with their evidence and notes. */
const SCALE = 0.013;
const ALL = "/summary?limit=100";
const FIRST_PAGE = "/summary";

const MAX_P95_MS = 100;
/** Bare Next sends 139 kB. */
const MAX_SCRIPTS_KB = 159;
const MAX_PAINT_MS = 300;
/** As long as it takes for the outlooks to be revised about five hundred times on two processors. */
const BUSY_MS = 20_000;
const [ROUNDS, ROUND_MS, WARM_UP_MS, VISITS] = [5, 2_000, 2_000, 5];

const ARGUMENTS = ["--disable-gpu", "--disable-background-networking", "--disable-sync"];

/** Measures the summary of a hundred issues: the server's answers one by one, and the page in a browser on loopback. */
export const benchSummary = (options: Options): Promise<Row[]> =>
  withStage({ ...options, scale: SCALE }, async (stage) => {
    const [all, first] = [await answers(stage, ALL), await answers(stage, FIRST_PAGE)];
    const { visits, bare } = await paints(stage);
    const median = (paints: number[]) => quantile(paints, 0.5);
    const revisions = await reviseOutlooks(stage);
    const busy = await answers(stage, FIRST_PAGE);
    return [
      within("summary, 100 issues on one page, p50", all.p50, "ms", null),
      within("summary, 100 issues on one page, p95", all.p95, "ms", MAX_P95_MS),
      within("summary of 100 issues, its first page, p50", first.p50, "ms", null),
      within("summary of 100 issues, its first page, p95", first.p95, "ms", MAX_P95_MS),
      within(`its first page after ${revisions} revisions, p95`, busy.p95, "ms", MAX_P95_MS),
      within(
        "summary, LCP on loopback",
        median(visits.map(({ paint }) => paint)),
        "ms",
        MAX_PAINT_MS,
      ),
      within("  the same issues on bare Next", median(bare), "ms", null),
      within(
        "summary, JavaScript",
        Math.max(...visits.map(({ scripts }) => scripts)),
        "kB",
        MAX_SCRIPTS_KB,
      ),
    ];
  });

/** The middle of several rounds with one client. */
async function answers({ servers: [desk], cookie }: Stage, path: string) {
  const client = startClient();
  try {
    const ask = (ms: number) =>
      client.run({
        address: desk.address,
        headers: { cookie },
        clients: 1,
        ms,
        limitMs: PATIENCE_MS,
        requests: [{ method: "GET", path }],
      });
    await ask(WARM_UP_MS);
    const rounds: Outcome[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await ask(ROUND_MS));
    const middle = (of: (round: Outcome) => number | null) =>
      quantile(
        rounds.map((round) => of(round) ?? PATIENCE_MS),
        0.5,
      );
    return { p50: middle(({ p50 }) => p50), p95: middle(({ p95 }) => p95) };
  } finally {
    client.stop();
  }
}

/** Has all issues revised again and again since the reader last looked. Returns how many revisions that took. */
async function reviseOutlooks({ servers, sql, facts, cookie }: Stage): Promise<number> {
  const client = startClient();
  try {
    const issues = await sql<{ id: string }[]>`
      select i.id from "Issue" i join "IssueLine" l on l."issueId" = i.id and l.likelihood is not null
      where i.status = 'ACTIVE'`;
    const { requests, follow } = routeNamed("outlook");
    const { done, statuses } = await client.run({
      address: servers[0].address,
      headers: { cookie },
      requests: requests(facts, await refreshed(sql, [...issues])),
      clients: 16,
      ms: BUSY_MS,
      limitMs: PATIENCE_MS,
      follow,
    });
    if (statuses["201"] !== done)
      throw new Error(`Not all were saved: ${JSON.stringify(statuses)}`);
    return done;
  } finally {
    client.stop();
  }
}

/** First visits to the page as people open it, each with an empty cache, and to bare Next's page of the same issues. */
async function paints(stage: Stage) {
  const executablePath = await findChromium(stage.signal);
  const chromiumSandbox = process.getuid?.() !== 0;
  const browser: Browser = await chromium.launch({
    executablePath,
    chromiumSandbox,
    args: ARGUMENTS,
  });
  const visit = (server: number) =>
    withVisit(browser, stage, { server }, async ({ paintOf, scripts }) => ({
      paint: (await paintOf(FIRST_PAGE)) ?? PATIENCE_MS,
      scripts: (await scripts()) / 1000,
    }));
  try {
    const [visits, bare]: [Awaited<ReturnType<typeof visit>>[], number[]] = [[], []];
    for (let k = 0; k < VISITS; k++) {
      visits.push(await visit(0));
      bare.push((await visit(1)).paint);
    }
    return { visits, bare };
  } finally {
    await browser.close();
  }
}
