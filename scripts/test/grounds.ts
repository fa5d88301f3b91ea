import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cluster } from "../database/cluster";
import { startThrowawayCluster } from "../database/throwaway";
import { migrate } from "../migrate/apply";
import type { Ending } from "../stop";

/** What the tests run on. */
export type Grounds = {
  cluster: Cluster;
  /** An empty migrated database, to be copied. */
  templateUrl: string;
  /** For reports; removed at the end. */
  directory: string;
  /** Ends what runs. */
  signal: AbortSignal;
};

export const template = "template";

/** Starts a PostgreSQL for the tests alone, with a migrated database to copy. */
export async function prepareGrounds({ onEnd, ended }: Omit<Ending, "end">): Promise<Grounds> {
  const directory = mkdtempSync(join(tmpdir(), "demarche-test-"));
  onEnd(async () => rmSync(directory, { recursive: true, force: true }));
  const starting = startThrowawayCluster();
  onEnd(() => starting.then((cluster) => cluster.stop()));
  const cluster = await starting;
  const templateUrl = await cluster.database(template);
  await migrate(templateUrl);
  return { cluster, templateUrl, directory, signal: ended };
}
