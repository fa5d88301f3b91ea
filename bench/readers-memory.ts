import { peakOfReading } from "../scripts/test/read/peak-of-reading";
import { makeBombs } from "./bombs";
import { type Row, within } from "./row";

const MAX_MEGABYTES = 256;

/** Measures the peak memory of a child that refuses a bomb. A bomb that it accepts is a failure. */
export async function memoryRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, bytes } of makeBombs()) {
    const task = name.endsWith(".zip") ? "unpack" : "read";
    const { peak, said } = await peakOfReading({ task, facts: { fileName: name } }, bytes);
    const row = within(`bomb ${name} refused, peak of the child`, peak / 1e6, "MB", MAX_MEGABYTES);
    rows.push({ ...row, ok: row.ok && !said.startsWith('{"ok":true') });
  }
  return rows;
}
