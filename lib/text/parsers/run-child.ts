import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";
import { BUSY, limitTime, type TimeLimits } from "./limit-time";
import { startLimitedChild, textPath } from "./spawn-child";
import type { FileFacts, NotRead } from "./types";

/** What a task may use before its child is killed. */
export interface Limits {
  /** Bytes of resident memory. */
  memory: number;
  time: TimeLimits;
  /** Bytes of output. */
  output: number;
}

/** The limits of a child, unless others are given. */
export const LIMITS: Limits = {
  memory: 225_000_000,
  time: { processor: 20_000, elapsed: 280_000 },
  output: 45_000_000,
};

/** What a child is asked to do with a file. */
export interface Job {
  task: "read" | "unpack";
  facts: FileFacts;
}

/** A child's output, or why there is none. */
type Answer = { ok: true; output: Buffer } | NotRead;

type Refusal = Omit<NotRead, "ok">;

const TOO_SLOW = "This file takes too long to read. Save its text and paste it instead.";
const TOO_HUNGRY = "This file needs too much memory to read. Save its text and paste it instead.";
const TOO_LONG = "This file is too large to read at once. Split it into smaller files.";
const STOPPED =
  "This file couldn’t be read and may be damaged. Save a new copy and try again, or paste its text.";

/**
 * Reads a file in a child process of its own, which is killed if it exceeds a limit. Never throws. `script` is
 * for tests.
 */
export function runChild(
  job: Job,
  bytes: Uint8Array,
  limits: Limits = LIMITS,
  script = textPath("parsers/child/main.mjs"),
): Promise<Answer> {
  let child: ChildProcess;
  try {
    child = startLimitedChild({
      script,
      job: JSON.stringify(job),
      memory: limits.memory,
      priority: constants.priority.PRIORITY_LOW,
      options: { stdio: ["pipe", "ignore", "ignore", "pipe"] },
    });
  } catch {
    // The system has no memory or no room for another process.
    return Promise.resolve({ ok: false, reason: STOPPED });
  }
  const chunks: Buffer[] = [];
  let size = 0;
  let exceeded: Refusal | undefined;
  const end = (refusal: Refusal) => {
    exceeded ??= refusal;
    child.kill("SIGKILL");
  };
  const stopWatch = limitTime(child.pid, limits.time, (again) =>
    end(again ? { reason: BUSY, again } : { reason: TOO_SLOW }),
  );

  child.stdio[3]?.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > limits.output) end({ reason: TOO_LONG });
    else chunks.push(chunk);
  });
  // A child that has ended stops reading; how it ended says why.
  child.stdin?.on("error", () => {});
  child.stdin?.end(bytes);

  return new Promise((resolve) => {
    const settle = (refusal: Refusal | undefined) => {
      stopWatch();
      resolve(refusal ? { ok: false, ...refusal } : { ok: true, output: Buffer.concat(chunks) });
    };
    child.on("error", () => settle({ reason: STOPPED }));
    child.on("close", (code, signal) => settle(exceeded ?? reasonOf(code, signal)));
  });
}

/** Why a child ended that wasn't killed from here. */
function reasonOf(code: number | null, signal: string | null): Refusal | undefined {
  // Killed by its own watch or by the system: both do so for memory.
  if (signal === "SIGKILL") return { reason: TOO_HUNGRY };
  return code === 0 ? undefined : { reason: STOPPED };
}
