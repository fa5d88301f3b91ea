import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "../setup/paths.mjs";
import { nodeTool } from "../setup/run-tool.mjs";
import { next } from "./build";
import type { Listener } from "./settings";

/** The running app. */
export type App = {
  /** Settles when the app ends by itself. */
  ended: Promise<unknown>;
  stop: () => Promise<void>;
};

const longestStart = 60_000;
const longestStop = 5_000;

/** Serves the built app, and returns once it answers. */
export async function serve({ host, port }: Listener, env = process.env): Promise<App> {
  const address = ["--hostname", host, "--port", String(port)];
  const [program = "", ...args] = nodeTool(next, "start", ...address);
  // A group of its own: at Ctrl-C we stop it first, and then the database.
  const stdio: StdioOptions = ["ignore", "inherit", "inherit"];
  const child = spawn(program, args, { cwd: root, env, stdio, detached: true });
  const ended = once(child, "exit");
  const stop = () => end(child, ended);
  try {
    await healthy(`http://${host.includes(":") ? `[${host}]` : host}:${port}/api/health`, ended);
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
      const answer = await fetch(address, { signal: AbortSignal.timeout(longestStop) });
      if (answer.ok) return;
      last = `status ${answer.status}`;
    } catch {
      // Not listening yet.
    }
  }
  throw new Error(`The app does not answer at ${address}: ${last}.`);
}

async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  // Open connections (live updates) may hold it for as long as their browsers like.
  const timer = setTimeout(() => child.kill("SIGKILL"), longestStop);
  await ended;
  clearTimeout(timer);
}
