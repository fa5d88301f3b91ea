import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll } from "vitest";
import { root } from "../setup/paths.mjs";

const running: ChildProcess[] = [];
afterAll(() => Promise.all(running.map(kill)));

/** Starts a process of its own that works the queues of this test's database. */
export async function startOtherWorker(env: Record<string, string> = {}): Promise<ChildProcess> {
  // With this condition `server-only` is empty, as it is where Next bundles it for the server.
  const args = ["--conditions=react-server", "--import=tsx", join(root, "scripts/test/worker.ts")];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: "silent", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(child);
  const [said] = await Promise.race([once(child.stdout!, "data"), once(child, "exit")]);
  if (!String(said).includes("working")) throw new Error("The other worker did not start.");
  return child;
}

/** Ends a process as a power cut would. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
