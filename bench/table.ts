import type { Row } from "./row";

/** Formats rows as a table: figure, target, ratio to the target, and the results of other systems. */
export function asTable(rows: Row[]): string {
  const others = [...new Set(rows.flatMap((row) => Object.keys(row.others)))];
  const lines = rows.map((row) => [
    row.ok ? "ok" : "BELOW",
    row.name,
    `${row.unit === "errors" ? row.value : row.value.toFixed(1)} ${row.unit}`,
    row.target === null ? "" : String(row.target),
    !row.target ? "" : `${(row.value / row.target).toFixed(2)}×`,
    ...others.map((other) => row.others[other]?.toFixed(1) ?? "–"),
  ]);
  const table = [["", "figure", "here", "target", "ratio", ...others], ...lines];
  const widths = table[0]!.map((_, column) =>
    Math.max(...table.map((line) => line[column]!.length)),
  );
  const draw = (line: string[]) =>
    line.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  ");
  return table.map(draw).join("\n");
}
