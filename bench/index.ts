import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { benchAnchors } from "./anchors";
import { benchConfusion } from "./confusion";
import { benchCopies } from "./copies";
import { benchExtraction } from "./extraction";
import { benchReaders } from "./readers";
import { benchReading } from "./reading";
import type { Row } from "./row";
import { asTable } from "./table";

// npm run bench [-- --json FILE] [-- --only NAME]

const PARTS: Record<string, () => Promise<Row[]>> = {
  anchors: benchAnchors,
  copies: benchCopies,
  extraction: benchExtraction,
  confusion: benchConfusion,
  reading: benchReading,
  readers: benchReaders,
};

/** Takes the command line's arguments; runs the parts asked for, prints the table, gives the exit code. */
export async function bench(args: string[]): Promise<number> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const only = option("--only");
  if (only !== undefined && !PARTS[only]) {
    console.error(`bench: no part "${only}"; there are: ${Object.keys(PARTS).join(", ")}`);
    return 2;
  }
  const rows: Row[] = [];
  for (const [name, run] of Object.entries(PARTS)) {
    if (only === undefined || only === name) rows.push(...(await run()));
  }
  if (rows.length > 0) console.log(asTable(rows));
  const file = option("--json");
  if (file !== undefined) {
    const plain = rows.map(({ name, value, unit, target, ok }) => ({
      name,
      value,
      unit,
      target,
      ok,
    }));
    const where = resolve(process.env.INIT_CWD ?? process.cwd(), file);
    writeFileSync(where, `${JSON.stringify(plain, null, 2)}\n`);
  }
  return rows.every((row) => row.ok) ? 0 : 1;
}
