// A thread of the child's own, which still runs when the reader does not come to an end: whoever would
// end it then is the process that started it, and when that is gone nobody would.
import { workerData } from "node:worker_threads";

setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, "SIGKILL");
}, 500);
