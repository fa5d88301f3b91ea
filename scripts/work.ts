// The process that works the queues beside the app: what reading costs must not hold up a page.
import { writeFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { stopJobs } from "../lib/core/jobs/jobs";
import { log } from "../lib/core/log/log";
import { startWorker } from "../lib/worker";
import { ending } from "./stop";

// Whoever waits for a page goes before whoever waits for a file.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
try {
  // Linux may weigh sessions before it weighs the processes within each, and this is one of its own.
  writeFileSync("/proc/self/autogroup", "19");
} catch {
  // Other systems know no such thing.
}

const { onEnd, end } = ending();
onEnd(stopJobs);

// The queue does not wait for the end of a job to be recorded. If the database isn't responding then,
// another worker takes the job once it expires, and this one matches on.
process.on("unhandledRejection", (err) => log.error({ err }, "the end of a job was not recorded"));

await startWorker().then(
  () => process.send?.("working"),
  (error: Error) => {
    console.error(error.message);
    return end(1);
  },
);
