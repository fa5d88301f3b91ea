import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { PLANNING } from "../../lib/core/database/planning";
import { prepareEnvironment, template } from "../../scripts/test/environment";
import { loadDataSet } from "../serving/data/load";
import { shapeOf } from "../serving/data/shape";

/** Loads the data set of the serving benchmark into a database of its own, does the work on it, and removes it. */
export async function onScaledDesk<T>(
  scale: number,
  work: (sql: postgres.Sql, sent: Sent[]) => Promise<T>,
): Promise<T> {
  const cleanups: (() => Promise<unknown>)[] = [];
  const abort = new AbortController();
  try {
    const { cluster } = await prepareEnvironment({
      onEnd: (cleanup) => void cleanups.push(cleanup as () => Promise<unknown>),
      ended: abort.signal,
    });
    const { url } = await cluster.database("search", template);
    Object.assign(process.env, {
      DATABASE_URL: url,
      DEMO_PASSWORD: randomBytes(12).toString("base64url"),
      AUTH_SECRET: randomBytes(32).toString("base64url"),
      NEXTAUTH_URL: "http://localhost:3000",
      LOG_LEVEL: "warn",
    });
    const sent = listen();
    // Imported only now: it reads the database's address when it is loaded.
    const { seedDemo } = await import("../../prisma/seed/index");
    const { disconnect } = await import("../../lib/core/database/db");
    cleanups.push(disconnect);
    await seedDemo();
    const adminUrl = new URL(cluster.adminUrl);
    adminUrl.pathname = "/search";
    const started = performance.now();
    await loadDataSet(adminUrl.href, shapeOf(scale, new Date("2026-06-30T12:00:00Z")));
    console.log(`Loaded scale ${scale} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    const sql = postgres(adminUrl.href, { max: 1, onnotice: () => undefined });
    cleanups.push(() => sql.end());
    return await work(sql, sent);
  } finally {
    abort.abort();
    for (const cleanup of cleanups.reverse()) await cleanup().catch(() => undefined);
  }
}

/** A statement that the desk sent. */
export interface Sent {
  query: string;
  parameters: unknown[];
}

/** Keeps the statements that the desk sends, by connecting it before it does so itself. */
function listen(): Sent[] {
  const sent: Sent[] = [];
  const utc = (text: string) => new Date(text).toISOString();
  (globalThis as { sqlOfDesk?: unknown }).sqlOfDesk = postgres(process.env.DATABASE_URL ?? "", {
    // So that the first round prepares each statement for all that follow.
    max: 1,
    onnotice: () => undefined,
    connection: PLANNING,
    debug: (_, query, parameters) => void sent.push({ query, parameters }),
    types: {
      instant: { to: 1184, from: [1184], serialize: String, parse: utc },
      day: { to: 1082, from: [1082], serialize: String, parse: String },
    },
  });
  return sent;
}
