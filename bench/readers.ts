import { latencyRows } from "./readers-latency";
import { materialRows } from "./readers-material";
import { memoryRows } from "./readers-memory";
import type { Row } from "./row";

/** Measures the reading of files: what comes of others' files, what bombs cost, and whom they hold up. */
export async function benchReaders(): Promise<Row[]> {
  return [...(await materialRows()), ...(await memoryRows()), ...(await latencyRows())];
}
