import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { type Bundle, bundleOf } from "../../lib/text/offload/bundle.mjs";
import { ENGINE_FLAGS } from "../../lib/text/offload/engine-flags.mjs";
import type { Given } from "./line";

/** Small, so that no thread is still busy with its last batch long after the others have finished. */
const BATCH_UNITS = 25_000;
const MAX_THREADS = 4;
/** How much text is worth a thread, which has to start and warm up. */
const BYTES_PER_THREAD = 300_000;

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
  private batch: Given[] = [];
  private units = 0;
  private readonly underWay: Promise<string>[] = [];

  private constructor(
    private readonly threads: readonly Thread[],
    private readonly write: (lines: string) => Promise<void>,
  ) {}

  /** `bytes` is how much there is to do, and `write` waits while the output is full. */
  static async start(bytes: number, write: (lines: string) => Promise<void>): Promise<Pool> {
    for (const flag of ENGINE_FLAGS) setFlagsFromString(flag);
    const bundle = await bundleOf(new URL("./worker.ts", import.meta.url));
    const worth = Math.max(1, Math.floor(bytes / BYTES_PER_THREAD));
    const size = Math.min(MAX_THREADS, availableParallelism(), worth);
    return new Pool(
      Array.from({ length: size }, () => startThread(bundle)),
      write,
    );
  }

  async add(article: Given): Promise<void> {
    this.batch.push(article);
    this.units += ("document" in article ? article.document : article).text.length;
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

function startThread(workerData: Bundle): Thread {
  const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData });
  const thread: Thread = { worker, waiting: [] };
  worker.on("message", (lines: string) => thread.waiting.shift()!.resolve(lines));
  worker.on("error", (error: Error) => {
    for (const { reject } of thread.waiting.splice(0)) reject(error);
  });
  return thread;
}
