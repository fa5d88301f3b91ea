import { latencyRows } from "./readers-latency";
import { materialRows } from "./readers-material";
import { memoryRows } from "./readers-memory";
import type { Row } from "./row";

/** Measures the reading of files: the results on collected files, and the memory and latency that bombs cost. */
export async function benchReaders(): Promise<Row[]> {
  return [...(await materialRows()), ...(await memoryRows()), ...(await latencyRows())];
}
