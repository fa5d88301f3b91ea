// Loaded before the script, as `node --import watch.mjs SCRIPT JOB PARENT MEMORY`. Kills the child when it
// exceeds its memory, or when the process that started it has ended. Runs on a thread of its own, so that it
// works while the script loops and while the parent is busy.
import { isMainThread, Worker } from "node:worker_threads";

// A decompression bomb grows by a megabyte per millisecond. Looking that often would cost an idle child one percent of a
// processor, so it is looked at less often while its memory doesn't change: the first growth after that may overshoot by
// 50 MB.
const GROWING_EVERY_MS = 5;
const RESTING_EVERY_MS = 50;
const PARENT_EVERY_MS = 500;

if (isMainThread)
  new Worker(new URL(import.meta.url), { execArgv: [], argv: process.argv.slice(2) }).unref();
else watch(Number(process.argv[3]), Number(process.argv[4]));

/** @param {number} parent @param {number} memory in bytes; V8's own limit leaves out buffers and native code */
function watch(parent, memory) {
  const end = () => process.kill(process.pid, "SIGKILL");
  let before = 0;
  const check = () => {
    const held = process.memoryUsage.rss();
    if (held > memory) end();
    setTimeout(check, held === before ? RESTING_EVERY_MS : GROWING_EVERY_MS);
    before = held;
  };
  check();
  setInterval(() => process.ppid !== parent && end(), PARENT_EVERY_MS);
}
