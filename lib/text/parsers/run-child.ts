import { type ChildProcess, spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LIMITS, type Limits } from "./limits";
import type { FileFacts } from "./types";

export interface Job {
  task: "read" | "unpack";
  facts: FileFacts;
}

/** What a child answered, or why it was ended. */
type Answer = { ok: true; output: Buffer } | { ok: false; reason: string };

const TOO_SLOW = "This file takes too long to read. Save its text alone, or paste it.";
const TOO_HUNGRY = "This file needs too much memory to read. Save its text alone, or paste it.";
const TOO_LONG = "There is too much in this file for an article. Take it apart.";
const STOPPED =
  "The reader stopped on this file, which may be broken. Save it anew, or paste its text.";

// Every command runs in the project's folder. A bundler must not follow this: it runs as it is.
const inChild = (file: string) =>
  join(/*turbopackIgnore: true*/ process.cwd(), "lib/text/parsers/child", file);

/**
 * Runs a reading in a child process of its own, which is killed when it passes a limit. It gets
 * nothing of our environment. Never throws; `script` is for tests.
 */
export function runChild(
  job: Job,
  bytes: Uint8Array,
  limits: Limits = LIMITS,
  script = inChild("main.mjs"),
): Promise<Answer> {
  const node = [
    `--max-old-space-size=${Math.floor(limits.memory / 1.2 / 2 ** 20)}`,
    // What is new has room for 48 MB else, which no reader needs and the limit counts.
    "--max-semi-space-size=4",
    `--import=${pathToFileURL(inChild("watch.mjs")).href}`,
  ];
  const given = [JSON.stringify(job), String(process.pid), String(limits.memory)];
  let child: ChildProcess;
  try {
    child = spawn(process.execPath, [...node, script, ...given], {
      env: { NODE_ENV: "production" },
      stdio: ["pipe", "ignore", "ignore", "pipe"],
    });
  } catch {
    // Where there is no memory or no room for another process.
    return Promise.resolve({ ok: false, reason: STOPPED });
  }
  const chunks: Buffer[] = [];
  let size = 0;
  let breach: string | undefined;
  const end = (reason: string) => {
    breach ??= reason;
    child.kill("SIGKILL");
  };
  yieldToOthers(child);
  const timer = setTimeout(() => end(TOO_SLOW), limits.time);

  child.stdio[3]?.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > limits.output) end(TOO_LONG);
    else chunks.push(chunk);
  });
  // A child that ended early reads no more: its end says why.
  child.stdin?.on("error", () => {});
  child.stdin?.end(bytes);

  return new Promise((resolve) => {
    const settle = (reason: string | undefined) => {
      clearTimeout(timer);
      resolve(reason ? { ok: false, reason } : { ok: true, output: Buffer.concat(chunks) });
    };
    child.on("error", () => settle(STOPPED));
    child.on("close", (code, signal) => settle(breach ?? reasonOf(code, signal)));
  });
}

/** Why a child ended that was not ended from here. */
function reasonOf(code: number | null, signal: string | null): string | undefined {
  // Its own watch killed it, or the system did, and both do so for memory.
  if (signal === "SIGKILL") return TOO_HUNGRY;
  return code === 0 ? undefined : STOPPED;
}

/** Whoever waits for a page goes before whoever waits for a file. */
function yieldToOthers({ pid }: ChildProcess): void {
  try {
    if (pid) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already, or the system knows no such thing.
  }
}
