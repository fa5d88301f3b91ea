import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { setPriority } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface LimitedChild {
  /** The script to run, as an absolute path. */
  script: string;
  /** The script's first argument. */
  job: string;
  /** Bytes of resident memory above which the child is killed. */
  memory: number;
  /** Further options of V8. */
  engine?: readonly string[];
  /** One of `os.constants.priority`. Below ours, so that pages are served first. */
  priority: number;
  options: Pick<SpawnOptions, "stdio" | "serialization">;
}

// Every command runs in the project's folder. Bundlers must not follow this path: the file runs as it is.
export const textPath = (file: string): string =>
  join(/*turbopackIgnore: true*/ process.cwd(), "lib/text", file);

/**
 * Starts a Node.js child process that is killed when it exceeds its memory or when this process ends. It gets
 * none of our environment. Throws if the process can't be started.
 */
export function startLimitedChild(child: LimitedChild): ChildProcess {
  const { script, job, memory, engine = [], priority, options } = child;
  const limits = [
    `--max-old-space-size=${Math.floor(memory / 1.2 / 2 ** 20)}`,
    // By default V8 gives new objects up to 48 MB, which no task needs and which counts towards the limit.
    "--max-semi-space-size=4",
    ...engine,
    `--import=${pathToFileURL(textPath("parsers/child/watch.mjs")).href}`,
  ];
  const args = [job, String(process.pid), String(memory)];
  const started = spawn(process.execPath, [...limits, script, ...args], {
    env: { NODE_ENV: "production" },
    ...options,
  });
  lowerPriority(started, priority);
  return started;
}

function lowerPriority({ pid }: ChildProcess, priority: number): void {
  try {
    if (pid) setPriority(pid, priority);
  } catch {
    // It has already ended, or the system has no priorities.
  }
}
