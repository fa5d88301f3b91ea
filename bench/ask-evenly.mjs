// Requests an address at an even pace until it is told to stop. Runs on a thread of its own, so that what the
// main thread does meanwhile, such as sending large files, isn't measured.
import { parentPort, workerData } from "node:worker_threads";

const EVERY_MS = 20;
/** @type {{ url: string, headers: Record<string, string> }} */
const { url, headers } = workerData;

async function timed() {
  const start = performance.now();
  const answer = await fetch(url, { headers });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`The request failed with status ${answer.status}.`);
  return performance.now() - start;
}

/** @type {Promise<number>[]} */
const times = [];
const start = performance.now();
const timer = setInterval(() => {
  while (times.length * EVERY_MS < performance.now() - start) times.push(timed());
}, EVERY_MS);

parentPort?.once("message", async () => {
  clearInterval(timer);
  parentPort?.postMessage(await Promise.all(times));
});
