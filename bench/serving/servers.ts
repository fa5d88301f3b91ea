import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../scripts/port";
import { root } from "../../scripts/setup/paths.mjs";
import { nodeTool } from "../../scripts/setup/run-tool.mjs";
import { next } from "../../scripts/start/build";
import { endProcess, isRunning } from "../../scripts/start/end-process";
import { startServing } from "../../scripts/start/serve";

/** A server that is measured, in a process of its own. */
export interface Server {
  name: string;
  address: string;
  pid: number;
  stop: () => Promise<void>;
}

const START_TIMEOUT_MS = 30_000;
const PRELOADED = new URL("profile-on-signal.mjs", import.meta.url).href;

/** Lets a process be profiled. Costs nothing until it is. */
const profilable = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...env,
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  NODE_OPTIONS: `${env.NODE_OPTIONS ?? ""} --import ${PRELOADED}`.trim(),
});

/** Serves the built app as `npm start` does, without the worker: nothing that is measured needs it. */
export async function serveDesk(env: NodeJS.ProcessEnv, port: number): Promise<Server> {
  const listener = { host: "127.0.0.1", port };
  const { signal } = new AbortController();
  const { pid, stop } = await startServing("start", listener, profilable(env), signal);
  return { name: "the desk", address: `http://localhost:${port}`, pid: pid!, stop };
}

/** Serves the bare Next app that was built in a folder. */
export async function serveBareNext(folder: string, env: NodeJS.ProcessEnv): Promise<Server> {
  const port = await freePort();
  const address = ["--hostname", "127.0.0.1", "--port", String(port)];
  return startNode("bare Next", port, env, [next, "start", folder, ...address]);
}

/** Serves the same with Node alone. */
export async function serveBareNode(env: NodeJS.ProcessEnv): Promise<Server> {
  const file = new URL("floors/node.ts", import.meta.url).pathname;
  return startNode("bare Node", await freePort(), env, ["--import", "tsx", file]);
}

async function startNode(name: string, port: number, env: NodeJS.ProcessEnv, command: string[]) {
  const [program = "", ...args] = nodeTool(...command);
  const child = spawn(program, args, {
    cwd: root,
    env: { ...profilable(env), PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
  const address = `http://127.0.0.1:${port}`;
  for (const started = Date.now(); !(await responds(address)); await wait(50))
    if (!isRunning(child) || Date.now() - started > START_TIMEOUT_MS) {
      await endProcess(child);
      throw new Error(`${name} didn’t start.`);
    }
  return { name, address, pid: child.pid!, stop: () => endProcess(child) };
}

const responds = (address: string) =>
  fetch(`${address}/issues?limit=1`).then(
    ({ ok }) => ok,
    () => false,
  );
