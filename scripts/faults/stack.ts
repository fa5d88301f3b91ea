import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { processes } from "../database/processes";
import { addressOf, type ROLES } from "../database/roles";
import type { Ending } from "../ending";
import { freePort } from "../port";
import { root } from "../setup/paths.mjs";
import { isRunning } from "../start/end-process";
import { lockedBy } from "../start/lock";

/** The processes to kill. */
export const TARGETS = ["serving", "worker", "database"] as const;
export type Target = (typeof TARGETS)[number];

/** A desk started by `npm start`, with its own data. */
export type Stack = {
  address: string;
  password: string;
  /** The process id of a target; undefined while it is down. */
  pidOf: (target: Target) => number | undefined;
  /** The database's address for a role. */
  databaseUrl: (role: keyof typeof ROLES) => string;
};

/** Enough for a first start, which may have to build. */
const START_TIMEOUT_MS = 600_000;

/**
 * Runs `npm start` with its own data directory and port, and resolves once it is ready.
 * @param onEnd receives the function that stops it at once, so that it can be stopped while it starts
 */
export async function startStack(onEnd: Ending["onEnd"]): Promise<Stack> {
  const above = mkdtempSync(join(tmpdir(), "demarche-faults-"));
  const directory = join(above, "data");
  const port = await freePort();
  const password = "a password only for the faults";
  const settings = { PORT: `${port}`, HOST: "127.0.0.1", DATA_DIR: directory, DEMO: "1" };
  // Empty counts as not set, and keeps the values in .env from being used.
  const unset = { DATABASE_URL: "", DATABASE_OWNER_URL: "", NEXTAUTH_URL: "", AUTH_SECRET: "" };
  const env = { ...process.env, ...unset, ...settings, DEMO_PASSWORD: password, LOG_LEVEL: "warn" };
  const log = join(above, "start.log");
  const output = openSync(log, "a");
  const child = spawn("npm", ["start"], { cwd: root, env, stdio: ["ignore", output, output] });
  const logText = () => readFileSync(log, "utf8");
  // The child itself is npm.
  const starter = async () => Number(await lockedBy(directory));
  onEnd(async () => {
    if (isRunning(child)) {
      const ended = once(child, "exit");
      process.kill((await starter()) || child.pid!, "SIGTERM");
      await ended;
    }
    if (child.exitCode !== 0)
      console.error(`npm start ended with ${child.exitCode}:\n${logText()}`);
    rmSync(above, { recursive: true, force: true, maxRetries: 5 });
  });

  for (const started = Date.now(); !logText().includes("ready on"); await wait(100))
    if (!isRunning(child) || Date.now() - started > START_TIMEOUT_MS)
      throw new Error(`The desk didn’t start:\n${logText()}`);
  const own = await starter();

  const commands: Record<Target, RegExp | string> = {
    // Next renames its process once it serves.
    serving: /^next-server|next\/dist\/bin\/next/,
    worker: "run.mjs work",
    database: join(directory, "postgres"),
  };
  return {
    address: `http://127.0.0.1:${port}`,
    password,
    pidOf: (target) =>
      processes().find(
        ({ parent, command }) => parent === own && command.search(commands[target]) >= 0,
      )?.pid,
    databaseUrl: (role) => {
      const file = join(directory, "postgres", "postmaster.pid");
      const databasePort = readFileSync(file, "utf8").split("\n")[3] ?? "";
      return addressOf(join(directory, "postgres"), role, databasePort, "demarche");
    },
  };
}
