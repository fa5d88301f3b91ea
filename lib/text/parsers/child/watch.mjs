// Loaded before the reader, as `node --import watch.mjs SCRIPT JOB PARENT MEMORY`: ends the child once it
// holds more memory than that, or when the process that started it is gone. It does so on a thread of
// its own, which runs on while the reader does not come to an end and while the parent is busy.
import { isMainThread, Worker } from "node:worker_threads";

// Bombs grow by a megabyte in a millisecond.
const MEMORY_EVERY_MS = 5;
const PARENT_EVERY_MS = 500;

if (isMainThread)
  new Worker(new URL(import.meta.url), { execArgv: [], argv: process.argv.slice(2) }).unref();
else watch(Number(process.argv[3]), Number(process.argv[4]));

/** @param {number} parent @param {number} memory in bytes; V8's own limit counts no buffers and no native code */
function watch(parent, memory) {
  const end = () => process.kill(process.pid, "SIGKILL");
  setInterval(() => process.memoryUsage.rss() > memory && end(), MEMORY_EVERY_MS);
  setInterval(() => process.ppid !== parent && end(), PARENT_EVERY_MS);
}
