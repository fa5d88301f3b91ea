import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import { endOnAbort, endProcess, hasEnded } from "./end-process";
import { keepRunning, type Launch, LIMITS } from "./keep-running";

const lines: string[] = [];
vi.spyOn(process.stdout, "write").mockImplementation((line) => Boolean(lines.push(String(line))));
afterEach(() => lines.splice(0));

const limits = { firstDelay: 20, longestDelay: 80, healthyAfter: 60_000, maxFailures: 5 };
const isThere = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Starts a process that runs a script; it is up once it prints something. */
const launchOf =
  (script: string): Launch =>
  async (signal) => {
    const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "ignore"] });
    endOnAbort(child, signal);
    const ended = hasEnded(child);
    await Promise.race([once(child.stdout!, "data"), ended]);
    if (child.exitCode !== null || child.signalCode) throw new Error(`no start: ${await ended}.`);
    return { pid: child.pid, ended, stop: () => endProcess(child) };
  };
const steady = launchOf("console.log('up'); setInterval(() => {}, 1000)");
const delays = () =>
  lines
    .join("")
    .match(/(?<=Restarting in )[\d.]+/g)
    ?.map(Number);

test("a killed process is restarted with a doubling delay, and nothing is left running after a stop", async () => {
  const kept = await keepRunning("A", steady, { limits });
  for (let k = 0; k < 4; k++) {
    const pid = kept.pid()!;
    process.kill(pid, "SIGKILL");
    await vi.waitFor(() => expect(kept.pid()).not.toBe(pid), 10_000);
    await vi.waitFor(() => expect(kept.pid()).toBeDefined(), 10_000);
  }
  expect(delays()).toEqual([0.02, 0.04, 0.08, 0.08]);
  await vi.waitFor(() => expect(lines.join("")).toContain(`is back after`));
  const last = kept.pid()!;
  await kept.stop();
  expect(isThere(last)).toBe(false);
});

test("the delay is short again after a healthy period", async () => {
  const kept = await keepRunning("B", steady, { limits: { ...limits, healthyAfter: 0 } });
  for (let k = 0; k < 6; k++) {
    const pid = kept.pid()!;
    process.kill(pid, "SIGKILL");
    await vi.waitFor(() => expect(kept.pid()).not.toBe(pid), 10_000);
    await vi.waitFor(() => expect(kept.pid()).toBeDefined(), 10_000);
  }
  expect(delays()).toEqual(Array(6).fill(0.02));
  await kept.stop();
});

test("a process that keeps failing is given up with the last error", async () => {
  const kept = await keepRunning("C", launchOf("console.log('up'); process.exitCode = 7"), {
    limits,
  });
  await expect(kept.givenUp).rejects.toThrow(
    /exit code 7.* C has failed 5 times in a row, so it won’t be restarted.$/,
  );
  await kept.stop();
});

test("a process that doesn't restart is given up, and one that never starts fails at once", async () => {
  let starts = 0;
  const once: Launch = (signal) =>
    starts++ ? launchOf("process.exit(3)")(signal) : steady(signal);
  const kept = await keepRunning("D", once, { limits });
  process.kill(kept.pid()!, "SIGKILL");
  await expect(kept.givenUp).rejects.toThrow(/^no start: exit code 3\. D has failed/);
  expect(starts).toBe(limits.maxFailures);
  await kept.stop();
  await expect(keepRunning("E", launchOf("process.exit(3)"))).rejects.toThrow("no start");
});

test("a stop works while a process starts, restarts or waits to restart", async () => {
  const pids: number[] = [];
  const silent: Launch = async (signal) => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    pids.push(child.pid!);
    endOnAbort(child, signal);
    throw new Error(await hasEnded(child));
  };
  const first = new AbortController();
  const starting = keepRunning("F", silent, { signal: first.signal });
  await vi.waitFor(() => expect(pids).toHaveLength(1));
  first.abort();
  await expect(starting).rejects.toThrow("SIGTERM");

  let starts = 0;
  const kept = await keepRunning("G", (signal) => (starts++ ? silent(signal) : steady(signal)));
  process.kill(kept.pid()!, "SIGKILL");
  await vi.waitFor(() => expect(pids).toHaveLength(2), 10_000);
  await kept.stop();
  expect(pids.map(isThere)).toEqual([false, false]);

  const longDelay = { ...LIMITS, firstDelay: 60_000, longestDelay: 60_000 };
  const waiting = await keepRunning("H", steady, { limits: longDelay });
  process.kill(waiting.pid()!, "SIGKILL");
  await vi.waitFor(() => expect(lines.join("")).toContain("Restarting in 60 s"));
  await waiting.stop();
  expect(waiting.pid()).toBeUndefined();
});

test("a process that the system can't start counts as ended, and does no harm", async () => {
  const child = spawn("/no/such/program");
  expect(await hasEnded(child)).toMatch(/ENOENT/);
  await endProcess(child);
});
