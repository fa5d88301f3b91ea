import { join } from "node:path";
import { dataDirectory } from "../data-directory";
import { type Addresses, type Cluster, startCluster } from "./cluster";
import { diagnose } from "./diagnose";
import { ensureRole } from "./external-role";

/** The app's database, and how to close it. */
export type Database = Addresses & {
  embedded: boolean;
  /** The server, if it is the embedded one. */
  cluster?: Cluster;
  close: () => Promise<void>;
};

/** The name of the embedded database. */
export const DATABASE = "demarche";

/** Opens the database of DATABASE_URL or, without it, the embedded one, which runs until it is closed. */
export async function openDatabase(): Promise<Database> {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = process.env;
  if (ownerUrl && !url)
    throw new Error("DATABASE_OWNER_URL is set, but DATABASE_URL isn’t. Set both or neither.");
  const database = url ? await openExternal(url, ownerUrl || url) : await openEmbedded();
  connectAsApp(database);
  return database;
}

/** From now on, this process and those that it starts use the database only as the app's role. */
export function connectAsApp({ url }: Addresses): void {
  // Empty, not deleted: otherwise Next and our own commands would read it from .env again.
  Object.assign(process.env, { DATABASE_URL: url, DATABASE_OWNER_URL: "" });
}

async function openEmbedded(): Promise<Database> {
  const cluster = await startCluster(join(dataDirectory(), "postgres"));
  const addresses = await cluster.database(DATABASE);
  return { ...addresses, embedded: true, cluster, close: cluster.stop };
}

async function openExternal(url: string, ownerUrl: string): Promise<Database> {
  const refuse = (complaint?: string) => {
    if (complaint) throw new Error(complaint);
  };
  if (ownerUrl === url) refuse(await diagnose(url));
  else {
    refuse(await diagnose(ownerUrl, { name: "DATABASE_OWNER_URL" }));
    await ensureRole(ownerUrl, url);
    refuse(await diagnose(url, { migrates: false }));
  }
  return { url, ownerUrl, embedded: false, close: async () => undefined };
}
