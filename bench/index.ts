import { writeFileSync } from "node:fs";
import { readArguments, resolveTyped } from "../scripts/arguments";
import { benchAnchors } from "./anchors";
import { benchConfusion } from "./confusion";
import { benchCopies } from "./copies";
import { benchExtraction } from "./extraction";
import { benchReaders } from "./readers";
import { benchReading } from "./reading";
import type { Row } from "./row";
import { asTable } from "./table";

const PARTS: Record<string, () => Promise<Row[]>> = {
  anchors: benchAnchors,
  copies: benchCopies,
  extraction: benchExtraction,
  confusion: benchConfusion,
  reading: benchReading,
  readers: benchReaders,
};

const USAGE = `npm run bench [-- --json FILE] [-- --only ${Object.keys(PARTS).join("|")}]`;

/** Runs the benchmarks that the arguments ask for, and prints the table. Returns the exit code. */
export async function bench(args: string[]): Promise<number> {
  const { values } = readArguments(USAGE, {
    args,
    options: { json: { type: "string" }, only: { type: "string" } },
  });
  const { only, json } = values;
  if (only !== undefined && !PARTS[only])
    throw new Error(`There’s no benchmark "${only}". Usage: ${USAGE}`);
  const rows: Row[] = [];
  for (const [name, run] of Object.entries(PARTS)) {
    if (only === undefined || only === name) rows.push(...(await run()));
  }
  if (rows.length > 0) console.log(asTable(rows));
  if (json !== undefined) {
    const plain = rows.map(({ name, value, unit, target, ok }) => ({
      name,
      value,
      unit,
      target,
      ok,
    }));
    writeFileSync(resolveTyped(json), `${JSON.stringify(plain, null, 2)}\n`);
  }
  return rows.every((row) => row.ok) ? 0 : 1;
}
