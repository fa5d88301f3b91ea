import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { processes } from "../database/processes";
import { addressOf, type ROLES } from "../database/roles";
import { freePort } from "../port";
import { root } from "../setup/paths.mjs";
import { isRunning } from "../start/end-process";
import { lockedBy } from "../start/lock";
import type { Ending } from "../stop";

/** What is killed. */
export const TARGETS = ["serving", "worker", "database"] as const;
export type Target = (typeof TARGETS)[number];

/** A desk that `npm start` runs, with its own data. */
export type Stack = {
  address: string;
  password: string;
  /** The process of a target, undefined while there is none. */
  pidOf: (target: Target) => number | undefined;
  /** The database's address for a role. */
  databaseUrl: (role: keyof typeof ROLES) => string;
};

/** Milliseconds for a first start: it may have to build. */
const LONGEST_START = 600_000;

/**
 * Runs `npm start` on its own data directory and port, and returns once it is ready.
 * @param onEnd receives the function that stops it, at once, so that it can be stopped while it starts
 */
export async function startStack(onEnd: Ending["onEnd"]): Promise<Stack> {
  const above = mkdtempSync(join(tmpdir(), "demarche-faults-"));
  const directory = join(above, "data");
  const port = await freePort();
  const password = "a password for the faults alone";
  const settings = { PORT: `${port}`, HOST: "127.0.0.1", DATA_DIR: directory, DEMO: "1" };
  // Empty counts as not set, and keeps a value in .env from being read.
  const unset = { DATABASE_URL: "", DATABASE_OWNER_URL: "", NEXTAUTH_URL: "", AUTH_SECRET: "" };
  const env = { ...process.env, ...unset, ...settings, DEMO_PASSWORD: password, LOG_LEVEL: "warn" };
  const log = join(above, "start.log");
  const output = openSync(log, "a");
  const child = spawn("npm", ["start"], { cwd: root, env, stdio: ["ignore", output, output] });
  const said = () => readFileSync(log, "utf8");
  // Not the child itself, which is npm.
  const starter = async () => Number(await lockedBy(directory));
  onEnd(async () => {
    if (isRunning(child)) {
      const ended = once(child, "exit");
      process.kill((await starter()) || child.pid!, "SIGTERM");
      await ended;
    }
    if (child.exitCode !== 0) console.error(`npm start ended with ${child.exitCode}:\n${said()}`);
    rmSync(above, { recursive: true, force: true, maxRetries: 5 });
  });

  for (const started = Date.now(); !said().includes("ready on"); await wait(100))
    if (!isRunning(child) || Date.now() - started > LONGEST_START)
      throw new Error(`The desk did not start:\n${said()}`);
  const own = await starter();

  const matches: Record<Target, RegExp | string> = {
    // Next names its process so once it serves.
    serving: /^next-server|next\/dist\/bin\/next/,
    worker: "run.mjs work",
    database: join(directory, "postgres"),
  };
  return {
    address: `http://127.0.0.1:${port}`,
    password,
    pidOf: (target) =>
      processes().find(
        ({ parent, command }) => parent === own && command.search(matches[target]) >= 0,
      )?.pid,
    databaseUrl: (role) => {
      const file = join(directory, "postgres", "postmaster.pid");
      const databasePort = readFileSync(file, "utf8").split("\n")[3] ?? "";
      return addressOf(join(directory, "postgres"), role, databasePort, "demarche");
    },
  };
}
