import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { lock } from "./lock";

const directory = mkdtempSync(join(tmpdir(), "demarche-lock-"));
afterAll(() => rmSync(directory, { recursive: true }));

it("gives a data directory to one process, and tells others which", async () => {
  await lock(join(directory, "data"));
  await expect(lock(join(directory, "data"))).rejects.toThrow(`(process ${process.pid})`);
});

it("takes over from a process that was killed", async () => {
  const socket = join(directory, "start.sock");
  const killed = `require("node:net").createServer().listen(${JSON.stringify(socket)},
    () => process.kill(process.pid, "SIGKILL"))`;
  expect(spawnSync(process.execPath, ["-e", killed]).signal).toBe("SIGKILL");
  await lock(directory);
});

it("works in a path that is too long for a socket", async () => {
  process.env.TMPDIR = directory;
  const deep = join(directory, "x".repeat(120));
  await lock(deep);
  await expect(lock(deep)).rejects.toThrow(/already running/);
});
