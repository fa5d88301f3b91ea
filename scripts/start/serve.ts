import { type StdioOptions, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "../setup/paths.mjs";
import { nodeTool } from "../setup/run-tool.mjs";
import { next } from "./build";
import { endOnAbort, endProcess, hasEnded } from "./end-process";
import { type Kept, keepRunning, type Running } from "./keep-running";
import type { Listener } from "./settings";
import { keepWorking } from "./worker";

/** The running app. */
export type App = Omit<Kept, "pid">;

const START_TIMEOUT_MS = 60_000;
const ANSWER_TIMEOUT_MS = 5_000;

/**
 * Of the app's own objects; what it reads and sends comes on top. They need about 150 MB, but without a limit V8 lets
 * garbage pile up to several times that before it collects it.
 */
const HEAP = ["--max-old-space-size=384", "--max-semi-space-size=8"];

/** glibc gives each thread an arena and keeps what is freed in it. With the smaller nursery, this saves 82 MB. */
const ARENAS = { MALLOC_ARENA_MAX: "2", MALLOC_TRIM_THRESHOLD_: "131072" };

/** Serves the built app with a worker beside it, keeps both running, and resolves once the app responds. */
export const serve = (listener: Listener, env = process.env, signal?: AbortSignal): Promise<App> =>
  together([
    keepRunning("The app", (ending) => startServing("start", listener, env, ending), { signal }),
    keepWorking(env, { signal }),
  ]);

/** Keeps processes running together. If one of them doesn't start, stops the others and rejects. */
export async function together(starting: Promise<App>[]): Promise<App> {
  const stop = async () => {
    await Promise.all(starting.map((each) => each.then((kept) => kept.stop()).catch(() => {})));
  };
  try {
    const kept = await Promise.all(starting);
    return { givenUp: Promise.race(kept.map((each) => each.givenUp)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts Next's server, for the built app or for development, and resolves once it responds. */
export async function startServing(
  command: "start" | "dev",
  { host, port }: Listener,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Running> {
  const address = ["--hostname", host, "--port", String(port)];
  const [program = "", ...args] = nodeTool(next, command, ...address);
  if (command === "start" && !env.NODE_OPTIONS?.includes("--max-old-space-size"))
    args.unshift(...HEAP);
  // In a process group of its own, so that Ctrl-C stops it first and then the database.
  const stdio: StdioOptions = ["ignore", "inherit", "inherit"];
  const child = spawn(program, args, {
    cwd: root,
    env: { ...ARENAS, ...env },
    stdio,
    detached: true,
  });
  const ended = hasEnded(child);
  const stop = () => endProcess(child);
  endOnAbort(child, signal);
  const health = `http://${host.includes(":") ? `[${host}]` : host}:${port}/api/health`;
  try {
    await untilItResponds(health, ended);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: child.pid, ended, stop };
}

/** Resolves once the app reports its health, even if its database isn't responding. */
async function untilItResponds(address: string, ended: Promise<string>): Promise<void> {
  let how: string | undefined;
  ended.then((description) => {
    how = description;
  });
  let last = "no response";
  for (const started = Date.now(); Date.now() - started < START_TIMEOUT_MS; await wait(50)) {
    if (how !== undefined) throw new Error(`The app didn’t start: ${how}.`);
    try {
      const { ok, status } = await fetch(address, {
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      });
      if (ok || status === 503) return;
      last = `status ${status}`;
    } catch {
      // Not listening yet.
    }
  }
  throw new Error(`The app isn’t responding at ${address}: ${last}.`);
}
