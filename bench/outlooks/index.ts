import postgres from "postgres";
import { build } from "../../scripts/start/build";
import { quantile } from "../latencies";
import { onOwnDatabase } from "../own-database";
import { type Row, within } from "../row";
import { usageOf } from "../serving/process-tree";
import { type Server, serveDesk } from "../serving/servers";
import { signedInCookie } from "../serving/sign-in";

const MAX_PAGE_MS = 100;
const MAX_AS_OF_MS = 150;
const MAX_CHART_KB = 40;
const MAX_SCORES_MS = 300;
const RESOLVED = 10_000;
const WARM_UP = 5;
const REQUESTS = 30;

/**
 * Measures the pages of an issue with 500 revisions and 2,000 marks, the scores of 10,000 resolved forecasts, and what
 * signposts cost an approval. Times are of the server, for one request after another.
 */
export function benchOutlooks(): Promise<Row[]> {
  return onOwnDatabase("outlooks", async ({ adminUrl, postgres: server, port, onEnd, signal }) => {
    await build(signal);
    const days = await load(adminUrl);
    const { disconnect } = await import("../../lib/core/database/db");
    await disconnect();
    const desk = await serveDesk(process.env, port);
    onEnd(desk.stop);
    const database = () => usageOf(server);
    const { benchMatching } = await import("./matching");
    return [...(await measure(desk, database, days)), ...benchMatching()];
  });
}

/** Fills the desk. Returns the days to look back to. */
export async function load(adminUrl: string): Promise<string[]> {
  // Imported only now: they read the database's address when they are loaded.
  const { seedDemo } = await import("../../prisma/seed/index");
  const { enterPeople } = await import("../../prisma/seed/people");
  const { db } = await import("../../lib/core/database/db");
  const { addBusyIssue, DAYS } = await import("./busy-issue");
  const { addResolvedForecasts } = await import("../../scripts/test/desk/resolved-forecasts");
  await seedDemo();
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  await sql`set session_replication_role = replica`;
  await addBusyIssue(sql);
  const { analyst, analyst2, admin } = await enterPeople();
  // An archived issue of its own, so that the summary stays as it was.
  const { id: issue } = await db.issue.create({
    data: {
      relationship: { connect: { slug: "us-china" } },
      number: 999,
      key: "USCN-999",
      slug: "resolved",
      title: "Resolved",
      status: "ARCHIVED",
    },
  });
  const people = { author: analyst.id, dissenter: analyst2.id, resolver: admin.id };
  await addResolvedForecasts(sql, { issue, ...people }, RESOLVED);
  await sql.end();
  return DAYS;
}

async function measure(
  { address, pid }: Server,
  database: () => { cpuMs: number },
  days: string[],
): Promise<Row[]> {
  const headers = { cookie: await signedInCookie(address) };
  const get = async (path: string) => {
    const answer = await fetch(address + path, { headers });
    if (!answer.ok) throw new Error(`${path} returned ${answer.status}.`);
    return answer.text();
  };

  /** The times of requests for these paths in turn, and the processor time of one, of the app and of PostgreSQL. */
  async function time(paths: string[]) {
    for (let k = 0; k < WARM_UP; k++) for (const path of paths) await get(path);
    const times: number[] = [];
    const before = [usageOf(pid).cpuMs, database().cpuMs] as const;
    for (let k = 0; k < REQUESTS; k++) {
      const began = performance.now();
      await get(paths[k % paths.length]!);
      times.push(performance.now() - began);
    }
    const used = (after: number, since: number) => (after - since) / REQUESTS;
    return {
      median: quantile(times, 0.5),
      app: used(usageOf(pid).cpuMs, before[0]),
      database: used(database().cpuMs, before[1]),
    };
  }

  const rows: Row[] = [];
  for (const [name, paths, limit] of [
    ["an issue with 500 revisions and 2,000 marks", ["/issues/busy"], MAX_PAGE_MS],
    ["the same as of a past day", days.map((day) => `/issues/busy?asOf=${day}`), MAX_AS_OF_MS],
    ["calibration of 10,000 resolved forecasts", ["/calibration"], MAX_SCORES_MS],
  ] as const) {
    const { median, app, database } = await time([...paths]);
    rows.push(
      within(`${name}: processor time`, app + database, "ms", limit),
      within(`${name}: of that, PostgreSQL`, database, "ms", null),
      // Depends on what else runs on the machine.
      within(`${name}: median time`, median, "ms", null),
    );
  }
  const page = await get("/issues/busy");
  const chart = /<figure class="history".*?<\/figure>/s.exec(page)?.[0] ?? "";
  if (!chart) throw new Error("The page has no chart.");
  rows.push(
    within("its chart", Buffer.byteLength(chart) / 1000, "kB", MAX_CHART_KB),
    within("its page, uncompressed", Buffer.byteLength(page) / 1000, "kB", null),
  );
  return rows;
}
