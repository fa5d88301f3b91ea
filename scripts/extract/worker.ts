import { parentPort } from "node:worker_threads";
import { type Given, lineOf } from "./line";

// Extracts batches of articles in a thread of its own.
parentPort!.on("message", (batch: Given[]) => {
  parentPort!.postMessage(batch.map(lineOf).join(""));
});
