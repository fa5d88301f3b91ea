import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startCluster } from "../../database/cluster";
import { freePort } from "../../port";
import { root } from "../../setup/paths.mjs";
import { nodeTool } from "../../setup/run-tool.mjs";
import { serve } from "../../start/serve";

const ADMIN = "admin@example.org";

/**
 * The built app, with one admin, on a PostgreSQL that can be stopped and started while it runs. For a test
 * that cannot share its desk.
 */
export async function serveOwnDesk() {
  const directory = mkdtempSync(join(tmpdir(), "demarche-own-"));
  // PostgreSQL's own directory below it stays closed; this one must let its user pass.
  chmodSync(directory, 0o711);
  const cluster = await startCluster(join(directory, "postgres"), { durable: false });
  let { server } = cluster;
  const database = {
    stop: () => server.stop(),
    start: async () => {
      server = await cluster.restart(new AbortController().signal);
    },
  };
  const listener = { host: "127.0.0.1", port: await freePort() };
  const address = `http://localhost:${listener.port}`;
  const { url, ownerUrl } = await cluster.database("desk");
  const env = { ...process.env, DATABASE_URL: url, NEXTAUTH_URL: address, LOG_LEVEL: "silent" };
  const password = await firstAdmin({ ...env, DATABASE_OWNER_URL: ownerUrl });
  const app = await serve(listener, env);
  const stop = async () => {
    await app.stop();
    await database.stop();
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  };
  return { address, email: ADMIN, password, database, stop };
}

/** Migrates the database and opens its desk. Returns the admin's password. */
async function firstAdmin(env: NodeJS.ProcessEnv): Promise<string> {
  const [node = "", ...args] = nodeTool("scripts/run.mjs", "first-admin", ADMIN);
  const { stdout } = await promisify(execFile)(node, args, { cwd: root, env });
  return /password {2}(\S+)/.exec(stdout)?.[1] ?? "";
}
