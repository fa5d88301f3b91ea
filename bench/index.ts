import { writeFileSync } from "node:fs";
import { readArguments, refuseArguments } from "../scripts/arguments.mjs";
import type { BENCHMARKS } from "../scripts/commands.mjs";
import { resolveTyped } from "../scripts/typed-paths";
import { benchAnchors } from "./anchors";
import { benchConfusion } from "./confusion";
import { benchCopies } from "./copies";
import { asComparison } from "./earlier-run";
import { benchExtraction, benchOutlets } from "./extraction";
import { benchKinds } from "./extraction-kinds";
import { benchIngest } from "./ingest";
import { benchLanguage } from "./language/index";
import { benchLive } from "./live";
import { benchOutlooks } from "./outlooks/index";
import { benchReaders } from "./readers";
import { benchReading } from "./reading";
import type { Row } from "./row";
import { benchSearch } from "./search/index";
import { benchServing } from "./serving/index";
import { type Options, optionsOf } from "./serving/options";
import { benchSummary } from "./summary";
import { asTable } from "./table";

const PARTS: Record<(typeof BENCHMARKS)[number], (serving: Options) => Promise<Row[]>> = {
  anchors: benchAnchors,
  copies: benchCopies,
  extraction: benchExtraction,
  outlets: benchOutlets,
  kinds: benchKinds,
  confusion: benchConfusion,
  language: benchLanguage,
  reading: benchReading,
  readers: benchReaders,
  ingest: benchIngest,
  live: benchLive,
  outlooks: benchOutlooks,
  search: benchSearch,
  serving: benchServing,
  summary: benchSummary,
};

/** Runs the benchmarks that the arguments ask for, and prints the table. Returns the exit code. */
export async function bench(): Promise<number> {
  const { values } = readArguments("bench");
  const { only, json, compare, ...flags } = values;
  if (only !== undefined && !Object.hasOwn(PARTS, only))
    refuseArguments("bench", `There’s no benchmark “${only}”.`);
  const serving = optionsOf(flags);
  const rows: Row[] = [];
  for (const [name, run] of Object.entries(PARTS)) {
    if (only === undefined || only === name) rows.push(...(await run(serving)));
  }
  const shown = rows.filter(({ detail }) => !detail);
  if (shown.length > 0) console.log(asTable(shown));
  if (compare !== undefined) console.log(`\n${asComparison(rows, resolveTyped(compare))}`);
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
