import { once } from "node:events";
import { Worker } from "node:worker_threads";

const asker = new URL("ask-evenly.mjs", import.meta.url);

/**
 * Milliseconds that each answer took, of requests sent at an even pace while something goes on, whether
 * or not those before were answered: a server that stands still is seen by all that arrive meanwhile.
 */
export async function latencies(
  request: { url: string; headers: Record<string, string> },
  meanwhile: Promise<unknown>,
): Promise<number[]> {
  const worker = new Worker(asker, { workerData: request });
  // An answer that failed ends the thread, and with it the measurement.
  const failed = once(worker, "error").then(([error]) => Promise.reject(error));
  try {
    await Promise.race([meanwhile, failed]);
    worker.postMessage("stop");
    const [taken] = await Promise.race([once(worker, "message"), failed]);
    return taken as number[];
  } finally {
    await worker.terminate();
  }
}

/** The value below which this share of the values lies (nearest rank). */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
