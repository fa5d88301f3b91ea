import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { freePort } from "../port";
import { initialise } from "./initialise";
import { stopOrphan, stopServer } from "./orphan";
import { type Tools, toolsFor } from "./tools";

/** A running embedded PostgreSQL. */
export type Cluster = {
  /** The superuser's address: for making databases, never for the app. */
  adminUrl: string;
  /** Makes a database owned by the app's own role unless it is there, and gives its address. */
  database: (name: string, template?: string) => Promise<string>;
  stop: () => Promise<void>;
};

// An app's answer may not be lost with the machine's power; a test's database may.
const throwaway = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** Starts PostgreSQL on a data directory, which is made when it is missing. */
export async function startCluster(
  directory: string,
  { durable = true }: { durable?: boolean } = {},
): Promise<Cluster> {
  const tools = await toolsFor(directory);
  const password = await initialise(directory, tools, durable);
  await stopOrphan(directory, tools);
  const port = await freePort();
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    ...(durable ? [] : throwaway),
  ];
  await startServer(directory, settings, tools);

  const urlOf = (user: string, name: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${name}`;
  const adminUrl = urlOf("postgres", "postgres");
  return {
    adminUrl,
    database: async (name, template) => {
      await makeDatabase(adminUrl, name, password, template);
      return urlOf(role, name);
    },
    stop: () => stopServer(directory, tools),
  };
}

async function startServer(directory: string, settings: string[], tools: Tools): Promise<void> {
  // Of this run alone: it neither grows for ever nor shows old errors for new ones.
  const log = join(directory, "server.log");
  rmSync(log, { force: true });
  const options = settings.map((setting) => `-c ${setting}`).join(" ");
  const args = ["--pgdata", directory, "--log", log, "--options", options, "--silent"];
  try {
    await tools.run("pg_ctl", ["start", ...args]);
  } catch (cause) {
    const lines = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").slice(-5) : [];
    const detail = lines.join("\n") || (cause as Error).message;
    throw new Error(`The embedded PostgreSQL did not start:\n${detail}`, { cause });
  }
}

const role = "demarche";

async function makeDatabase(adminUrl: string, name: string, password: string, template?: string) {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    const [found] = await sql`select from pg_roles where rolname = ${role}`;
    // The password is of base64url letters: nothing in it needs quoting.
    if (!found) await sql.unsafe(`create role ${role} login password '${password}'`);
    const [there] = await sql`select from pg_database where datname = ${name}`;
    if (there) return;
    const copied = template ? ` template "${template}"` : "";
    await sql.unsafe(`create database "${name}" owner ${role}${copied}`);
  } finally {
    await sql.end();
  }
}
