import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cluster, startCluster } from "./cluster";

/** Starts an empty PostgreSQL whose `stop` removes every trace of it. */
export async function startThrowawayCluster(): Promise<Cluster> {
  const directory = mkdtempSync(join(tmpdir(), "demarche-"));
  // PostgreSQL's own directory below it stays closed; this one must let its user pass.
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
