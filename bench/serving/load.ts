import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A request to repeat. */
export interface Asked {
  method: "GET" | "POST";
  path: string;
  body?: Record<string, unknown>;
}

/** What clients ask of a server, and for how long. */
export interface Load {
  address: string;
  headers: Record<string, string>;
  requests: Asked[];
  clients: number;
  /** No request is sent after this. */
  ms: number;
  /** Requests under way are given up after this. */
  limitMs: number;
  /** The field that each answer gives for the next request of the same client. */
  follow?: string | undefined;
}

/** What came of it. */
export interface Outcome {
  /** The answers that were no error. */
  done: number;
  /** Until the last answer. */
  seconds: number;
  p50: number | null;
  p95: number | null;
  bytes: number;
  /** How many answers had which status; failed connections by their message. */
  statuses: Record<string, number>;
}

/** A process that asks. */
export interface Client {
  run: (load: Load) => Promise<Outcome>;
  stop: () => void;
}

/** Starts a process that sends requests. */
export function startClient(): Client {
  const file = fileURLToPath(new URL("client.mjs", import.meta.url));
  const child: ChildProcess = fork(file, { execArgv: [] });
  return {
    run: async (load) => {
      const answer = once(child, "message");
      child.send(load);
      const [outcome] = await answer;
      return outcome as Outcome;
    },
    stop: () => child.kill(),
  };
}
