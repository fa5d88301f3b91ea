import { type ChildProcess, spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a task may cost before its child is ended. */
export interface Limits {
  /** Bytes of memory that the child may hold, measured as resident. */
  memory: number;
  /** Milliseconds by the clock. */
  time: number;
}

/** What a child made of a task; `reason` is a sentence for the person who waits. */
export type Answer = { ok: true; value: unknown } | { ok: false; reason: string };

const TOO_SLOW =
  "This text took too long to read. Split it into shorter parts and ingest them one by one.";
const TOO_HUNGRY =
  "This text needs too much memory to read. Split it into shorter parts and ingest them one by one.";

/** Bytes held after a task beyond which a child is replaced: memory is rarely given back. */
const MOST_KEPT = 250_000_000;

// Every command runs in the project's folder. A bundler must not follow this: it runs as it is.
const inLib = (file: string) => join(/*turbopackIgnore: true*/ process.cwd(), "lib", file);

/**
 * A child process that stays ready for one task after another. It gets nothing of our environment, and
 * keeps no process alive that has nothing else to do. `script` is for tests.
 */
export class WarmChild {
  private readonly child: ChildProcess;
  private reusable = true;

  constructor(
    private readonly limits: Limits,
    script = inLib("offload/child.ts"),
  ) {
    const node = [
      `--max-old-space-size=${Math.floor(limits.memory / 1.2 / 2 ** 20)}`,
      "--max-semi-space-size=4",
      "--import=tsx",
      `--import=${pathToFileURL(inLib("readers/child/watch.mjs")).href}`,
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

  /** Has a task done. Throws what the task throws; a child that passes a limit is ended. */
  run(task: string, args: unknown[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        this.child.removeAllListeners("message").off("exit", onExit);
        end();
      };
      const refuse = (reason: string) => settle(() => resolve({ ok: false, reason }));
      // It keeps us alive, as the child does not, until there is an answer.
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
          if ((said.rss ?? 0) > MOST_KEPT) this.end();
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

/** Its own watch kills it for memory, the system too, and V8 aborts. */
const isForMemory = (signal: string | null) => signal === "SIGKILL" || signal === "SIGABRT";

/** Whoever waits for a page goes before whoever waits for a text. */
function yieldToOthers({ pid }: ChildProcess): void {
  try {
    if (pid) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system knows no such thing.
  }
}
