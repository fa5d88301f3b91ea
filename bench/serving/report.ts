import type { Cell } from "./cell";
import type { Size } from "./sizes";
import type { Vitals } from "./vitals";

type Text = string | number | null;

/** Lines up columns: the first to the left, the others to the right. */
export function columns(head: string[], lines: Text[][]): string {
  const text = (value: Text) =>
    value === null ? "–" : typeof value === "number" ? short(value) : value;
  const all = [head, ...lines.map((line) => line.map(text))];
  const widths = head.map((_, k) => Math.max(...all.map((line) => line[k]!.length)));
  return all
    .map((line) =>
      line
        .map((cell, k) => (k === 0 ? cell.padEnd(widths[k]!) : cell.padStart(widths[k]!)))
        .join("  "),
    )
    .join("\n");
}

const short = (value: number) =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);

/** The cell of bare Next that a cell is compared with. */
export const floorOf = (cells: Cell[], { route, clients }: Cell): Cell | undefined =>
  cells.find(
    (each) => each.server === "bare Next" && each.route === route && each.clients === clients,
  );

/** How many times another cell's processor time a request costs, PostgreSQL's included; null if one wasn't measured. */
export function costRatio(cell: Cell, floor: Cell | undefined): number | null {
  const [cost, least] = [cell, floor].map((each) => (each?.appMs ?? 0) + (each?.databaseMs ?? 0));
  return cost && least ? cost / least : null;
}

/** The table of what the servers serve and what it costs. */
export function ratesTable(cells: Cell[]): string {
  return columns(
    [
      "route",
      "clients",
      "server",
      "req/s",
      "× Next",
      "p50 ms",
      "p95 ms",
      "app ms",
      "pg ms",
      "cost × Next",
      "kB",
    ],
    cells.map((cell) => {
      const floor = floorOf(cells, cell);
      return [
        cell.route.title,
        String(cell.clients),
        cell.server,
        cell.rate === 0 ? "none in time" : cell.rate,
        floor?.rate ? cell.rate / floor.rate : null,
        ...[
          cell.p50,
          cell.p95,
          cell.appMs,
          cell.databaseMs,
          costRatio(cell, floor),
          cell.kilobytes,
        ],
      ];
    }),
  );
}

/** The table of the pages' sizes. */
export const sizesTable = (sizes: Size[]): string =>
  columns(
    ["HTML", "kB", "gzip", "brotli"],
    sizes.map(({ page, raw, gzip, brotli }) => [page, raw, gzip, brotli]),
  );

/** The table of how the pages feel. */
export const vitalsTable = (vitals: Vitals[]): string =>
  columns(
    ["page in Chromium", "LCP cold", "bare Next", "warm", "slow", "interaction p95", "JS kB"],
    vitals.map(({ page, cold, bare, warm, slow, interaction, scripts }) => [
      ...[page, cold, bare, warm, slow, interaction, scripts],
    ]),
  );
