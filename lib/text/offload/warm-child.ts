import { type ChildProcess, spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a task may use before its child is killed. */
export interface Limits {
  /** Bytes of memory that the child may hold, measured as resident. */
  memory: number;
  /** Milliseconds of elapsed time. */
  time: number;
}

/** The outcome of a task; `reason` is a sentence for the person who is waiting. */
export type Answer = { ok: true; value: unknown } | { ok: false; reason: string };

const TOO_SLOW =
  "This text took too long to read. Split it into shorter parts and ingest them one by one.";
const TOO_HUNGRY =
  "This text needs too much memory to read. Split it into shorter parts and ingest them one by one.";

/** Bytes in use after a task above which a child is replaced: memory is rarely given back. */
const MAX_KEPT = 250_000_000;

// Every command runs in the project's folder. Bundlers must not follow this path: the file runs as it is.
const inText = (file: string) => join(/*turbopackIgnore: true*/ process.cwd(), "lib/text", file);

/**
 * A child process that stays ready for one task after another. It gets none of our environment, and does
 * not keep an otherwise idle process alive. `script` is for tests.
 */
export class WarmChild {
  private readonly child: ChildProcess;
  private reusable = true;

  constructor(
    private readonly limits: Limits,
    script = inText("offload/child.ts"),
  ) {
    const node = [
      `--max-old-space-size=${Math.floor(limits.memory / 1.2 / 2 ** 20)}`,
      "--max-semi-space-size=4",
      "--import=tsx",
      `--import=${pathToFileURL(inText("parsers/child/watch.mjs")).href}`,
    ];
    const given = ["offload", String(process.pid), String(limits.memory)];
    this.child = spawn(process.execPath, [...node, script, ...given], {
      env: { NODE_ENV: "production" },
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    this.child.on("error", () => this.end());
    this.child.on("exit", () => this.end());
    this.child.unref();
    this.child.channel?.unref();
    yieldToOthers(this.child);
  }

  /** Whether it may be given another task. */
  get isReusable(): boolean {
    return this.reusable;
  }

  /** Runs a task. Throws what the task throws; kills a child that exceeds a limit. */
  run(task: string, args: unknown[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        this.child.removeAllListeners("message").off("exit", onExit);
        end();
      };
      const refuse = (reason: string) => settle(() => resolve({ ok: false, reason }));
      // Keeps this process alive until there is an answer, as the child does not.
      const timer = setTimeout(() => {
        this.end();
        refuse(TOO_SLOW);
      }, this.limits.time);
      const onExit = (code: number | null, signal: string | null) =>
        isForMemory(signal)
          ? refuse(TOO_HUNGRY)
          : settle(() => reject(new Error(`A reading child ended (${signal ?? code}).`)));
      this.child.once("exit", onExit);
      this.child.once("message", (said: { value?: unknown; rss?: number; failure?: string }) =>
        settle(() => {
          if (said.failure) return reject(new Error(said.failure));
          if ((said.rss ?? 0) > MAX_KEPT) this.end();
          resolve({ ok: true, value: said.value });
        }),
      );
      this.child.send({ task, args }, (error) => error && settle(() => reject(error)));
    });
  }

  end(): void {
    this.reusable = false;
    this.child.kill("SIGKILL");
  }
}

/** Out of memory it is killed by its own watch or by the system, or V8 aborts. */
const isForMemory = (signal: string | null) => signal === "SIGKILL" || signal === "SIGABRT";

/** Lowers the child's priority: pages go before texts. */
function yieldToOthers({ pid }: ChildProcess): void {
  try {
    if (pid) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has already ended, or the system has no priorities.
  }
}
