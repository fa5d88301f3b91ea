// The worker process, which works on the job queues beside the app, so that reading files doesn't hold up pages.
import { writeFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { stopJobs } from "../lib/core/jobs/work";
import { log } from "../lib/core/log/log";
import { startWorker } from "../lib/worker";
import { ending } from "./ending";

// Serve pages before files.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
try {
  // Linux may divide time between sessions before it divides it between processes, and this is a session. At 10 it has a
  // tenth of a processor that others want as well, so that mail still leaves; at 19 it had a hundredth.
  writeFileSync("/proc/self/autogroup", "10");
} catch {
  // Other systems don't have this.
}

const { onEnd, end } = ending();
onEnd(stopJobs);

// The queue doesn't wait until the end of a job is recorded. If the database isn't responding at that moment,
// another worker takes the job once it expires, and this one continues.
process.on("unhandledRejection", (err) => log.error({ err }, "the end of a job was not recorded"));

await startWorker().then(
  () => process.send?.("working"),
  (error: Error) => {
    console.error(error.message);
    return end(1);
  },
);
