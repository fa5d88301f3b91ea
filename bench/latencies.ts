const EVERY_MS = 20;

/**
 * Milliseconds that each answer took, of requests sent at an even pace while something goes on, whether
 * or not those before were answered: a server that stands still is seen by all that arrive meanwhile.
 */
export async function latencies(
  ask: () => Promise<Response>,
  meanwhile: Promise<unknown>,
): Promise<number[]> {
  const taken: Promise<number>[] = [];
  const start = performance.now();
  const timer = setInterval(() => {
    while (taken.length * EVERY_MS < performance.now() - start) taken.push(timed(ask));
  }, EVERY_MS);
  await meanwhile.finally(() => clearInterval(timer));
  return Promise.all(taken);
}

async function timed(ask: () => Promise<Response>): Promise<number> {
  const start = performance.now();
  const answer = await ask();
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`An answer of status ${answer.status} was measured.`);
  return performance.now() - start;
}

/** The value below which this share of the values lies (nearest rank). */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
