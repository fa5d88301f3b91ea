import { totalmem } from "node:os";
import postgres from "postgres";
import { freePort } from "../port";
import type { Launch, Running } from "../start/keep-running";
import { initialise } from "./initialise";
import { addressOf, ensureRoles, ROLES } from "./roles";
import { startServer } from "./server";
import { toolsFor } from "./tools";

/** The addresses of a database: for the app's role and for the role that migrates it. */
export type Addresses = { url: string; ownerUrl: string };

/** A running embedded PostgreSQL. */
export type Cluster = {
  /** The superuser's address, for creating databases; never for the app. */
  adminUrl: string;
  /** Creates a database if it does not exist, and returns its addresses. */
  database: (name: string, template?: string) => Promise<Addresses>;
  /** The server as it was started. */
  server: Running;
  /** Starts the server again, on the same port, after it has ended. */
  restart: Launch;
  stop: () => Promise<void>;
};

// A real desk must not lose an acknowledged write in a power cut; a test database may.
const throwaway = [
  ...["fsync=off", "synchronous_commit=off", "full_page_writes=off"],
  // A test counts the statements of each page.
  "shared_preload_libraries=pg_stat_statements",
];

const MB = 2 ** 20;

/**
 * The memory for what PostgreSQL reads: a quarter of the machine's or the container's, as its manual advises, up to
 * 1 GB. By default it is 128 MB, which on a desk of 100,000 issues made a search twice as slow.
 */
const memory = () => {
  const whole = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return `shared_buffers=${Math.min(1024, Math.floor(whole / 4 / MB))}MB`;
};

/** Starts PostgreSQL on a data directory, which it creates if it is missing. */
export async function startCluster(
  directory: string,
  { durable = true }: { durable?: boolean } = {},
): Promise<Cluster> {
  const tools = await toolsFor(directory);
  await initialise(directory, tools, durable);
  const port = await freePort();
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    memory(),
    ...(durable ? [] : throwaway),
  ];
  const restart: Launch = (signal) => startServer(directory, settings, tools, signal);
  const server = await startServer(directory, settings, tools);

  const adminUrl = addressOf(directory, "superuser", port, "postgres");
  return {
    adminUrl,
    database: async (name, template) => {
      await makeDatabase(adminUrl, directory, name, template);
      const addressFor = (role: "app" | "owner") => addressOf(directory, role, port, name);
      return { url: addressFor("app"), ownerUrl: addressFor("owner") };
    },
    server,
    restart,
    stop: server.stop,
  };
}

async function makeDatabase(adminUrl: string, directory: string, name: string, template?: string) {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await ensureRoles(sql, directory);
    const [there] = await sql`select from pg_database where datname = ${name}`;
    if (there) return;
    const copied = template ? ` template "${template}"` : "";
    await sql.unsafe(`create database "${name}" owner ${ROLES.owner}${copied}`);
  } finally {
    await sql.end();
  }
}
