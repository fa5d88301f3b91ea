import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { freePort } from "../../scripts/port";
import { build } from "../../scripts/start/build";
import { prepareEnvironment, template } from "../../scripts/test/environment";
import { buildFloor } from "./build-floor";
import { loadDataSet } from "./data/load";
import { shapeOf } from "./data/shape";
import { type Facts, readFacts } from "./facts";
import type { Options } from "./options";
import { type Server, serveBareNext, serveBareNode, serveDesk } from "./servers";
import { signedInCookie } from "./sign-in";

/** Everything that a measurement needs. */
export interface Stage {
  /** The desk first, then the floors. */
  servers: [Server, ...Server[]];
  /** The process of PostgreSQL. */
  postgres: number;
  sql: postgres.Sql;
  facts: Facts;
  /** The session of an analyst. */
  cookie: string;
  /** Where profiles are written. */
  profiles: string;
  signal: AbortSignal;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Loads the data set, starts the servers, does the work, and stops everything. */
export async function withStage<T>(
  options: Options,
  work: (stage: Stage) => Promise<T>,
): Promise<T> {
  const cleanups: (() => Promise<unknown>)[] = [];
  const abort = new AbortController();
  const clean = async () => {
    abort.abort();
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup().catch(() => undefined);
  };
  const interrupted = () => void clean().then(() => process.exit(130));
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    const onEnd = (cleanup: () => Promise<unknown>) => cleanups.push(cleanup);
    return await work(await setUp(options, onEnd, abort.signal));
  } finally {
    await clean();
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
  }
}

async function setUp(
  { scale, profile }: Options,
  onEnd: (cleanup: () => Promise<unknown>) => void,
  signal: AbortSignal,
): Promise<Stage> {
  say("Building the desk and bare Next, unless they are built...");
  await build(signal);
  const folder = await buildFloor();
  const { cluster } = await prepareEnvironment({ onEnd, ended: signal });
  const { url } = await cluster.database("serving", template);
  const port = await freePort();
  const profiles = mkdtempSync(join(tmpdir(), "demarche-profiles-"));
  if (!profile) onEnd(async () => rmSync(profiles, { recursive: true }));
  Object.assign(process.env, {
    NODE_ENV: "production",
    DATABASE_URL: url,
    DEMO_PASSWORD: randomBytes(12).toString("base64url"),
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    NEXTAUTH_URL: `http://localhost:${port}`,
    LOG_LEVEL: "warn",
    PROFILE_FOLDER: profiles,
  });
  const started = Date.now();
  await seed();
  const adminUrl = new URL(cluster.adminUrl);
  adminUrl.pathname = "/serving";
  await loadDataSet(adminUrl.href, shapeOf(scale, new Date()));
  say(`Loaded the data set at scale ${scale} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);

  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  onEnd(() => sql.end());
  const [author] = await sql`select id from "User" where email = 'analyst@demarche.test'`;
  const env = { ...process.env, AUTHOR_ID: author!.id };
  const starts = [
    () => serveDesk(env, port),
    () => serveBareNext(folder, env),
    () => serveBareNode(env),
  ];
  const servers: Server[] = [];
  for (const start of starts) {
    const server = await start();
    onEnd(server.stop);
    servers.push(server);
  }
  return {
    servers: servers as Stage["servers"],
    postgres: cluster.server.pid!,
    sql,
    facts: await readFacts(sql),
    cookie: await signedInCookie(servers[0]!.address),
    profiles,
    signal,
  };
}

async function seed(): Promise<void> {
  // Imported only now: it reads the database's address when it is loaded.
  const { seedDemo } = await import("../../prisma/seed/index");
  const { disconnect } = await import("../../lib/core/database/db");
  await seedDemo().finally(disconnect);
}
