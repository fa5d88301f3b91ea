import { type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "../setup/paths.mjs";
import { nodeTool } from "../setup/run-tool.mjs";
import { next } from "./build";
import { endProcess } from "./end-process";
import type { Listener } from "./settings";
import { keepWorking } from "./worker";

/** The running app. */
export type App = {
  /** Settles when the app ends by itself. */
  ended: Promise<unknown>;
  stop: () => Promise<void>;
};

const longestStart = 60_000;
const longestAnswer = 5_000;

/** Serves the built app with a worker beside it, and returns once it answers. */
export async function serve({ host, port }: Listener, env = process.env): Promise<App> {
  const address = ["--hostname", host, "--port", String(port)];
  const [program = "", ...args] = nodeTool(next, "start", ...address);
  // A group of its own: at Ctrl-C we stop it first, and then the database.
  const stdio: StdioOptions = ["ignore", "inherit", "inherit"];
  const child = spawn(program, args, { cwd: root, env, stdio, detached: true });
  const ended = once(child, "exit");
  const worker = keepWorking(env);
  const stop = async () => {
    await Promise.all([endProcess(child), worker.stop()]);
  };
  const health = `http://${host.includes(":") ? `[${host}]` : host}:${port}/api/health`;
  try {
    await Promise.all([worker.working, healthy(health, ended)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ended, stop };
}

async function healthy(address: string, ended: Promise<unknown>): Promise<void> {
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  let last = "no answer";
  for (const started = Date.now(); Date.now() - started < longestStart; await wait(50)) {
    if (hasEnded) throw new Error("The app ended instead of serving.");
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(longestAnswer) });
      if (answer.ok) return;
      last = `status ${answer.status}`;
    } catch {
      // Not listening yet.
    }
  }
  throw new Error(`The app does not answer at ${address}: ${last}.`);
}
