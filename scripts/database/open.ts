import { join } from "node:path";
import { dataDirectory } from "../data-directory";
import { startCluster } from "./cluster";
import { diagnose } from "./diagnose";

/** The app's database, and how to leave it. */
export type Database = { url: string; embedded: boolean; close: () => Promise<void> };

/** Opens the database of DATABASE_URL, or else the embedded one, which runs until it is closed. */
export async function openDatabase(): Promise<Database> {
  const url = process.env.DATABASE_URL;
  if (url) {
    const complaint = await diagnose(url);
    if (complaint) throw new Error(complaint);
    return { url, embedded: false, close: async () => undefined };
  }
  const cluster = await startCluster(join(dataDirectory(), "postgres"));
  return { url: await cluster.database("demarche"), embedded: true, close: cluster.stop };
}
