// Asks for an address at an even pace until it is told to stop. A thread of its own: what the
// measuring process does meanwhile, such as sending large files, is not to be measured.
import { parentPort, workerData } from "node:worker_threads";

const EVERY_MS = 20;
/** @type {{ url: string, headers: Record<string, string> }} */
const { url, headers } = workerData;

async function timed() {
  const start = performance.now();
  const answer = await fetch(url, { headers });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`An answer of status ${answer.status} was measured.`);
  return performance.now() - start;
}

/** @type {Promise<number>[]} */
const taken = [];
const start = performance.now();
const timer = setInterval(() => {
  while (taken.length * EVERY_MS < performance.now() - start) taken.push(timed());
}, EVERY_MS);

parentPort?.once("message", async () => {
  clearInterval(timer);
  parentPort?.postMessage(await Promise.all(taken));
});
