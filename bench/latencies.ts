import { once } from "node:events";
import { Worker } from "node:worker_threads";

const asker = new URL("ask-evenly.mjs", import.meta.url);

/**
 * The milliseconds that each request took, sent at an even pace while `meanwhile` runs. Doesn't wait for earlier
 * answers, so that a stalled server delays every request that arrives meanwhile.
 */
export async function latencies(
  request: { url: string; headers: Record<string, string> },
  meanwhile: Promise<unknown>,
): Promise<number[]> {
  const worker = new Worker(asker, { workerData: request });
  // A failed request ends the thread and the measurement.
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

/** The quantile of values by the nearest-rank method: `share` of them are at or below it. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
