import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cluster, startCluster } from "./cluster";

/** Starts an empty PostgreSQL, of which `stop` removes every trace. */
export async function startThrowawayCluster(): Promise<Cluster> {
  const directory = mkdtempSync(join(tmpdir(), "demarche-"));
  // Lets PostgreSQL's user pass. Its own directory in here stays closed.
  chmodSync(directory, 0o711);
  const remove = () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  try {
    const cluster = await startCluster(join(directory, "postgres"), { durable: false });
    return { ...cluster, stop: () => cluster.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
