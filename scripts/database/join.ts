import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { dataDirectory } from "../data-directory";
import { lock } from "../start/lock";
import type { Addresses } from "./cluster";
import { connectAsApp, DATABASE, type Database, openDatabase } from "./open";
import { addressOf, passwordFileOf } from "./roles";

/** A database, and whether a running app already looks after it. */
export type Joined = Database & { joined: boolean };

/**
 * Opens the app's database, whether or not the app is running. Joins an embedded database that is up, and
 * leaves it running; otherwise starts it, and no app can start on it until it is closed.
 */
export async function joinDatabase(): Promise<Joined> {
  // The demo's password is kept in this directory too.
  mkdirSync(dataDirectory(), { recursive: true });
  if (process.env.DATABASE_URL) return { ...(await openDatabase()), joined: false };
  const found = await runningDatabase(join(dataDirectory(), "postgres"));
  if (found) {
    connectAsApp(found);
    return { ...found, embedded: true, joined: true, close: async () => undefined };
  }
  await lock(dataDirectory());
  return { ...(await openDatabase()), joined: false };
}

/** The addresses of the database that is running on a data directory, if any. */
async function runningDatabase(directory: string): Promise<Addresses | undefined> {
  const pid = join(directory, "postmaster.pid");
  // Without a password for the app's role, the server is from an earlier version.
  if (!existsSync(pid) || !existsSync(passwordFileOf(directory, "app"))) return undefined;
  const port = readFileSync(pid, "utf8").split("\n")[3] ?? "";
  const addressFor = (role: "app" | "owner") => addressOf(directory, role, port, DATABASE);
  const url = addressFor("app");
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => undefined });
  try {
    await sql`select`;
    return { url, ownerUrl: addressFor("owner") };
  } catch {
    // The file is from a killed server, or the server is still starting.
    return undefined;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
