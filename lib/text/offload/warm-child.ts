import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";
import { BUSY, limitTime, type TimeLimits } from "@/lib/text/parsers/limit-time";
import { startLimitedChild, textPath } from "@/lib/text/parsers/spawn-child";
import type { NotRead } from "@/lib/text/parsers/types";
import { ENGINE_FLAGS } from "./engine-flags.mjs";

/** What a task may use before its child is killed. */
export interface Limits {
  /** Bytes of memory that the child may hold, measured as resident. */
  memory: number;
  time: TimeLimits;
}

/** A child ended during a task, by a signal that no one sent: the engine itself failed, which another child may not. */
export class Crashed extends Error {}

/** The outcome of a task. */
export type Answer = { ok: true; value: unknown } | NotRead;

const TOO_SLOW =
  "This text took too long to read. Split it into shorter parts and ingest them one by one.";
const TOO_HUNGRY =
  "This text needs too much memory to read. Split it into shorter parts and ingest them one by one.";

/** Resident bytes after a task above which a child is replaced, since it rarely gives memory back. */
const MAX_KEPT_BYTES = 250_000_000;

/**
 * A child process that stays ready for one task after another. It doesn't keep an otherwise idle process
 * alive. `script` is for tests.
 */
export class WarmChild {
  private readonly child: ChildProcess;
  private reusable = true;

  constructor(
    private readonly limits: Limits,
    script = textPath("offload/child.mjs"),
  ) {
    this.child = startLimitedChild({
      script,
      job: "offload",
      memory: limits.memory,
      engine: ENGINE_FLAGS,
      priority: constants.priority.PRIORITY_BELOW_NORMAL,
      options: { serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] },
    });
    this.child.on("error", () => this.end());
    this.child.on("exit", () => this.end());
    this.child.unref();
    this.child.channel?.unref();
  }

  /** Whether it may be given another task. */
  get isReusable(): boolean {
    return this.reusable;
  }

  /** Runs a task. Throws what the task throws, and `Crashed`; kills a child that exceeds a limit. */
  run(task: string, args: unknown[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        stopWatch();
        this.child.removeAllListeners("message").off("exit", onExit);
        end();
      };
      const refuse = (reason: string, more: { again?: boolean } = {}) =>
        settle(() => resolve({ ok: false, reason, ...more }));
      // Keeps this process alive until there is an answer, as the child does not.
      const stopWatch = limitTime(this.child.pid, this.limits.time, (again) => {
        this.end();
        refuse(again ? BUSY : TOO_SLOW, again ? { again } : {});
      });
      const onExit = (code: number | null, signal: string | null) => {
        if (isForMemory(signal)) return refuse(TOO_HUNGRY);
        const said = `A reading child ended (${signal ?? code}).`;
        settle(() => reject(isOfEngine(signal) ? new Crashed(said) : new Error(said)));
      };
      this.child.once("exit", onExit);
      this.child.once("message", (answer: { value?: unknown; rss?: number; failure?: string }) =>
        settle(() => {
          if (answer.failure) return reject(new Error(answer.failure));
          if ((answer.rss ?? 0) > MAX_KEPT_BYTES) this.end();
          resolve({ ok: true, value: answer.value });
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

/** A child out of memory is killed by its own watch or by the system, or V8 aborts. */
const isForMemory = (signal: string | null) => signal === "SIGKILL" || signal === "SIGABRT";

const isOfEngine = (signal: string | null) => signal === "SIGSEGV" || signal === "SIGBUS";
