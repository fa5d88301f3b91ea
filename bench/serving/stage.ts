import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { build } from "../../scripts/start/build";
import { type OwnDatabase, onOwnDatabase } from "../own-database";
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
export const withStage = <T>(options: Options, work: (stage: Stage) => Promise<T>): Promise<T> =>
  onOwnDatabase("serving", async (own) => work(await setUp(options, own)));

async function setUp({ scale, profile }: Options, own: OwnDatabase): Promise<Stage> {
  const { port, onEnd, signal } = own;
  say("Building the desk and bare Next, unless they are built...");
  await build(signal);
  const folder = await buildFloor();
  const profiles = mkdtempSync(join(tmpdir(), "demarche-profiles-"));
  if (!profile) onEnd(async () => rmSync(profiles, { recursive: true }));
  process.env.PROFILE_FOLDER = profiles;
  const started = Date.now();
  await seed();
  await loadDataSet(own.adminUrl, shapeOf(scale, new Date()));
  say(`Loaded the data set at scale ${scale} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);

  const sql = postgres(own.url, { max: 1, onnotice: () => undefined });
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
    postgres: own.postgres,
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
