// Runs the bundle of worker.ts in a thread.
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { run } from "../../lib/text/offload/bundle.mjs";

parentPort.once("message", run(workerData, createRequire(import.meta.url)));
