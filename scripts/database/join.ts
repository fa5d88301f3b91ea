import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { dataDirectory } from "../data-directory";
import { lock } from "../start/lock";
import { type Database, openDatabase } from "./open";

/** A database, and whether an app that runs has looked after it already. */
export type Joined = Database & { joined: boolean };

/**
 * Opens the app's database beside an app that may be running: an embedded one that is up is joined
 * and left as it is; else it is started, and no app can start on it before it is closed.
 */
export async function joinDatabase(): Promise<Joined> {
  // The demo's password is kept there too.
  mkdirSync(dataDirectory(), { recursive: true });
  if (process.env.DATABASE_URL) return { ...(await openDatabase()), joined: false };
  const url = await runningDatabase(join(dataDirectory(), "postgres"));
  if (url) return { url, embedded: true, joined: true, close: async () => undefined };
  await lock(dataDirectory());
  return { ...(await openDatabase()), joined: false };
}

/** The address of the database that a server on this directory serves now, if one does. */
async function runningDatabase(directory: string): Promise<string | undefined> {
  const [pid, password] = [join(directory, "postmaster.pid"), `${directory}-password`];
  if (!existsSync(pid) || !existsSync(password)) return undefined;
  const port = readFileSync(pid, "utf8").split("\n")[3];
  const secret = readFileSync(password, "utf8").trim();
  const url = `postgresql://demarche:${secret}@127.0.0.1:${port}/demarche`;
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => undefined });
  try {
    await sql`select`;
    return url;
  } catch {
    // Left behind by a server that was killed, or still starting.
    return undefined;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
