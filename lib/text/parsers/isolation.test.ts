import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { atOnce } from "@/lib/text/at-once";
import { peakOfReading } from "@/scripts/test/read/peak-of-reading";
import { zipOf } from "@/scripts/test/read/zip";
import { readDocument, unpackArchive } from ".";
import { LIMITS, runChild } from "./run-child";

const folder = mkdtempSync(join(tmpdir(), "readers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const reasonOf = async (work: Promise<{ ok: boolean; reason?: string }>) => (await work).reason;
const job = { task: "read" as const, facts: {} };
const script = (name: string, code: string) => {
  const path = join(folder, name);
  writeFileSync(path, code);
  return path;
};
const statusOf = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
};
const isRunning = (pid: number) => /^State:\s+[^ZX]/m.test(statusOf(pid));
const timed = (time: Partial<typeof LIMITS.time>) => ({
  ...LIMITS,
  time: { ...LIMITS.time, ...time },
});
const zeros = Buffer.alloc(400_000_000);

test("a file that would decompress to 400 MB is refused before it does", {
  timeout: 60_000,
}, async () => {
  for (const name of ["word/document.xml", "word/media/a.png", "a.txt"]) {
    const bomb = zipOf([[name, zeros]]);
    expect(await reasonOf(readDocument(bomb, { fileName: "a.docx" }))).toMatch(/400 MB/);
    expect(await reasonOf(unpackArchive(bomb))).toMatch(/400 MB/);
    const { peak } = await peakOfReading(job, bomb);
    expect(peak).toBeGreaterThan(20e6);
    expect(peak).toBeLessThan(256e6);
  }
});

test("a directory with false sizes is detected", { timeout: 60_000 }, async () => {
  const bomb = zipOf([
    ["word/document.xml", Buffer.from("<a/>")],
    ["word/styles.xml", zeros, 1000],
  ]);
  expect(await reasonOf(readDocument(bomb))).toMatch(/damaged/);
  expect(await unpackArchive(zipOf([["a.txt", zeros, 1000]]))).toMatchObject({
    entries: [{ name: "a.txt", reason: expect.stringMatching(/damaged/) }],
  });
});

test("an endless reader is stopped", async () => {
  const loop = script("loop.mjs", "for (;;);");
  const run = runChild(job, Buffer.alloc(1e6), timed({ processor: 300 }), loop);
  expect(await run).toEqual({ ok: false, reason: expect.stringMatching(/takes too long to read/) });
});

test("only the time that a reader itself uses counts against its file; waiting can be tried again", async () => {
  const wait = (ms: number) =>
    script(`${ms}.mjs`, `setTimeout(() => process.exit(0), ${ms}); process.stdin.resume();`);
  const patient = runChild(job, Buffer.alloc(0), timed({ processor: 900 }), wait(1500));
  expect(await patient).toMatchObject({ ok: true });
  const busy = runChild(job, Buffer.alloc(0), timed({ elapsed: 500 }), wait(20_000));
  expect(await busy).toEqual({ ok: false, again: true, reason: expect.stringMatching(/busy/) });
});

test("a reader that uses too much memory is stopped, heap or not", async () => {
  const heap = script("heap.mjs", "const a = []; for (;;) a.push({ a: a.length });");
  expect(await reasonOf(runChild(job, Buffer.alloc(0), LIMITS, heap))).toMatch(/memory|damaged/);
  const grow = "const a = []; setInterval(() => a.push(Buffer.alloc(5e6, 1)), 10);";
  const run = runChild(job, Buffer.alloc(0), LIMITS, script("buffers.mjs", grow));
  expect(await reasonOf(run)).toMatch(/memory/);
});

test("a reader that uses too much memory is stopped while this process is busy", async () => {
  // Records who it is and how far it got: all of it would be 2 GB.
  const reached = join(folder, "reached");
  const grow = `import { writeFileSync } from "node:fs"; const a = [];
    for (let k = 1; k <= 400; k++) {
      a.push(Buffer.alloc(5e6, 1));
      writeFileSync("${reached}", process.pid + " " + process.memoryUsage.rss());
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }`;
  const run = runChild(job, Buffer.alloc(0), LIMITS, script("busy.mjs", grow));
  const stayBusy = (ms: number, isOver: () => boolean) => {
    for (const until = performance.now() + ms; performance.now() < until && !isOver(); );
  };
  // Its low priority may keep it from starting for a while.
  stayBusy(40_000, () => existsSync(reached));
  const seen = () => {
    // Nothing while it is being written.
    const [pid = 0, bytes = 0] = readFileSync(reached, "utf8").split(" ").map(Number);
    return { pid, bytes };
  };
  stayBusy(10_000, () => {
    const { pid, bytes } = seen();
    return (pid > 0 && !isRunning(pid)) || bytes > 256e6;
  });
  expect(seen().bytes).toBeLessThan(256e6);
  expect(await reasonOf(run)).toMatch(/memory/);
});

test("a crash and too much output are reported in words", async () => {
  const crash = script("crash.mjs", "process.abort()");
  expect(await reasonOf(runChild(job, Buffer.alloc(1e6), LIMITS, crash))).toMatch(/damaged/);
  const talk = script(
    "talk.mjs",
    `import { writeSync } from "node:fs"; for (;;) writeSync(3, "a".repeat(1e6))`,
  );
  const run = runChild(job, Buffer.alloc(0), { ...LIMITS, output: 3e6 }, talk);
  expect(await reasonOf(run)).toMatch(/too large/);
});

test("a child that can't start is reported in words", async () => {
  const facts = { fileName: "a".repeat(4e6) };
  expect(await reasonOf(runChild({ task: "read", facts }, Buffer.alloc(0)))).toMatch(/damaged/);
});

test("a large file is read whatever else is known about it", async () => {
  const bytes = Buffer.from(
    `<h1>Long</h1>${"<p>The ministers met on Tuesday.</p>".repeat(10_000)}`,
  );
  const file = { bytes, fileName: "long.html" };
  expect(await readDocument(bytes, file)).toMatchObject({ ok: true, mediaType: "text/html" });
});

test("a child has a lower priority than pages", async () => {
  const tell = script(
    "tell.mjs",
    `import { writeSync } from "node:fs"; import os from "node:os"; writeSync(3, "" + os.getPriority())`,
  );
  const run = await runChild(job, Buffer.alloc(0), LIMITS, tell);
  expect(run.ok && run.output.toString()).toBe(String(constants.priority.PRIORITY_LOW));
});

test("a child doesn't outlive the process that started it", { timeout: 60_000 }, async () => {
  const home = `${process.cwd()}/lib/text/parsers`;
  const pidFile = join(folder, "child.pid");
  // Deeply nested elements, which take minutes.
  const deep = zipOf([["word/document.xml", Buffer.from("<a>".repeat(1_900_000))]]);
  writeFileSync(join(folder, "deep.docx"), deep);
  const child = script(
    "child.mjs",
    `import { renameSync, writeFileSync } from "node:fs";
     process.stdin.on("end", () => {
       writeFileSync("${pidFile}.new", String(process.pid));
       renameSync("${pidFile}.new", "${pidFile}");
     });
     await import("${home}/child/main.mjs");`,
  );
  const parent = script(
    "parent.mts",
    `import { readFileSync } from "node:fs";
     import { LIMITS } from "${home}/run-child.ts";
     import { runChild } from "${home}/run-child.ts";
     const file = readFileSync("${folder}/deep.docx");
     await runChild({ task: "read", facts: {} }, file, LIMITS, "${child}");`,
  );
  const running = spawn(process.execPath, ["--import=tsx", parent], { stdio: "ignore" });
  const pid = await vi.waitFor(() => Number(readFileSync(pidFile, "utf8")), 30_000);
  expect(isRunning(pid)).toBe(true);
  running.kill("SIGKILL");
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 15_000);
});

test("a child gets none of our environment", async () => {
  const look = script(
    "look.mjs",
    `import { writeSync } from "node:fs"; writeSync(3, JSON.stringify(process.env))`,
  );
  const run = await runChild(job, Buffer.alloc(0), LIMITS, look);
  expect(run.ok && run.output.toString()).toBe('{"NODE_ENV":"production"}');
});

test("two run at once, in order, and a failure doesn't hold it up", async () => {
  const inTurn = atOnce(2);
  const began: number[] = [];
  let running = 0;
  let most = 0;
  const work = [0, 1, 2, 3, 4].map((k) =>
    inTurn(async () => {
      began.push(k);
      most = Math.max(most, ++running);
      await new Promise((go) => setTimeout(go, 10));
      running--;
      if (k === 1) throw new Error("one");
    }),
  );
  const results = await Promise.allSettled(work);
  expect(began).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
  expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
});

test("an archive is unpacked, with a reason for each file that is left out", async () => {
  const inner = zipOf([["deep.txt", Buffer.from("deep")]]);
  const unpacked = await unpackArchive(
    zipOf([
      ["news/one.txt", Buffer.from("One.")],
      ["../evil.txt", Buffer.from("Out.")],
      ["nested.zip", inner],
      ["__MACOSX/._one.txt", Buffer.from("x")],
      ["news/", Buffer.alloc(0)],
    ]),
  );
  expect(unpacked).toEqual({
    ok: true,
    entries: [
      { name: "news/one.txt", bytes: new Uint8Array(Buffer.from("One.")) },
      { name: "../evil.txt", reason: expect.stringMatching(/points outside/) },
      { name: "nested.zip", reason: expect.stringMatching(/inside the archive/) },
    ],
  });
  const many = Array.from({ length: 201 }, (_, k): [string, Buffer] => [`${k}`, Buffer.from("x")]);
  expect(await reasonOf(unpackArchive(zipOf(many)))).toMatch(/201 files/);
  expect(await reasonOf(readDocument(inner))).toMatch(/\.zip archive/);
  expect(await reasonOf(unpackArchive(Buffer.from("text")))).toMatch(/isn’t a \.zip/);
});

test("an archive from an old program is read: names in its code page, bytes after its end", async () => {
  const zip = zipOf([["Qu?bec.txt", Buffer.from("One.")]]);
  for (let at = zip.indexOf("?"); at >= 0; at = zip.indexOf("?", at)) zip[at] = 0x82;
  expect(await unpackArchive(Buffer.concat([zip, Buffer.alloc(64)]))).toMatchObject({
    entries: [{ name: "Québec.txt", bytes: new Uint8Array(Buffer.from("One.")) }],
  });
});

test("a protected file in an archive doesn't keep the others out", async () => {
  const zip = zipOf([
    ["a.txt", Buffer.from("One.")],
    ["b.txt", Buffer.from("Two.")],
  ]);
  // The first bit of an entry's flags, in the file's own header and in the directory.
  zip[6] = 1;
  zip[zip.indexOf("PK\x01\x02") + 8] = 1;
  expect(await unpackArchive(zip)).toMatchObject({
    entries: [
      { name: "a.txt", reason: expect.stringMatching(/protected by a password/) },
      { name: "b.txt", bytes: new Uint8Array(Buffer.from("Two.")) },
    ],
  });
});
