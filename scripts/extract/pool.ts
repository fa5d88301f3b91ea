import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Given, lineOf } from "./line";

const BATCH_UNITS = 200_000;
const MAX_THREADS = 4;
// Starting threads takes longer than extracting less than this.
const MIN_BYTES = 1_000_000;

interface Thread {
  worker: Worker;
  /** The batches that it has been given and not yet returned. */
  waiting: { resolve: (lines: string) => void; reject: (error: Error) => void }[];
}

/**
 * Extracts articles in as many threads as there are processors, and writes their lines in the order in
 * which they were given. Only so many are under way at once, so memory does not grow.
 */
export class Pool {
  private readonly threads: Thread[];
  private batch: Given[] = [];
  private units = 0;
  private readonly underWay: Promise<string>[] = [];

  /** `bytes` is how much there is to do, and `write` waits while the output is full. */
  constructor(
    bytes: number,
    private readonly write: (lines: string) => Promise<void>,
  ) {
    const size = bytes < MIN_BYTES ? 0 : Math.min(MAX_THREADS, availableParallelism());
    this.threads = Array.from({ length: size }, startThread);
  }

  async add(article: Given): Promise<void> {
    if (this.threads.length === 0) return this.write(lineOf(article));
    this.batch.push(article);
    this.units += article.text.length;
    if (this.units >= BATCH_UNITS) await this.send();
  }

  /** Waits until everything is written, and ends the threads. */
  async end(): Promise<void> {
    if (this.batch.length > 0) await this.send();
    while (this.underWay.length > 0) await this.write(await this.underWay.shift()!);
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }

  private async send(): Promise<void> {
    const { batch } = this;
    this.batch = [];
    this.units = 0;
    const thread = this.threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
    this.underWay.push(
      new Promise((resolve, reject) => {
        thread.waiting.push({ resolve, reject });
        thread.worker.postMessage(batch);
      }),
    );
    if (this.underWay.length > 2 * this.threads.length)
      await this.write(await this.underWay.shift()!);
  }
}

function startThread(): Thread {
  const worker = new Worker(new URL("./worker.mjs", import.meta.url));
  const thread: Thread = { worker, waiting: [] };
  worker.on("message", (lines: string) => thread.waiting.shift()!.resolve(lines));
  worker.on("error", (error: Error) => {
    for (const { reject } of thread.waiting.splice(0)) reject(error);
  });
  return thread;
}
