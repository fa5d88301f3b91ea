import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Addresses, Cluster } from "../../database/cluster";
import { startThrowawayCluster } from "../../database/throwaway";
import type { Ending } from "../../ending";
import { prepare } from "../../migrate/prepare";

/** What the tests run on. */
export type TestEnvironment = {
  cluster: Cluster;
  /** An empty migrated database, to be copied. */
  template: Addresses;
  /** For reports; removed at the end. */
  directory: string;
  /** Stops everything. */
  signal: AbortSignal;
};

export const template = "template";

/** Starts a PostgreSQL for the tests alone, with a migrated database to copy. */
export async function prepareEnvironment({
  onEnd,
  ended,
}: Omit<Ending, "end">): Promise<TestEnvironment> {
  const directory = mkdtempSync(join(tmpdir(), "demarche-test-"));
  onEnd(async () => rmSync(directory, { recursive: true, force: true }));
  const starting = startThrowawayCluster();
  onEnd(() => starting.then((cluster) => cluster.stop()));
  const cluster = await starting;
  const addresses = await cluster.database(template);
  await prepare(addresses);
  return { cluster, template: addresses, directory, signal: ended };
}
