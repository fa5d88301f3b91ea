import { readFileSync } from "node:fs";
import type { Row } from "./row";
import { columns } from "./serving/report";

/** Formats how the figures differ from those of an earlier run, which `--json` saved. */
export function asComparison(rows: Row[], file: string): string {
  const earlier: Row[] = JSON.parse(readFileSync(file, "utf8"));
  const before = new Map(earlier.map((row) => [row.name, row.value]));
  const lines = rows.flatMap(({ name, value, unit }) => {
    const then = before.get(name);
    if (then === undefined) return [];
    const change = then === 0 ? "" : `${(value / then).toFixed(2)}×`;
    return [[name, then, value, unit, change]];
  });
  return columns(["figure", "before", "now", "unit", "change"], lines);
}
