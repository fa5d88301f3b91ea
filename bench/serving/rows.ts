import { type Row, reach, within } from "../row";
import type { Cell } from "./cell";
import { CLIENTS } from "./measure";
import { costRatio, floorOf } from "./report";
import type { Size } from "./sizes";
import { PATIENCE_MS } from "./visit";
import type { Vitals } from "./vitals";

export const MAX_MEMORY_MB = 400;
const MAX_SCRIPTS_KB = 180;
const MAX_PAINT_MS = { cold: 220, warm: 120, slow: 800 };
const MAX_INTERACTION_MS = 100;

const DESK = "the desk";

/** The rows of rates and costs: those with a target compare the desk with bare Next at 16 clients. */
export function rateRows(cells: Cell[]): Row[] {
  return cells
    .filter(({ server }) => server === DESK)
    .flatMap((cell) => {
      const { route, clients } = cell;
      const name = `${route.title}, ${clients} ${clients === 1 ? "client" : "clients"}`;
      const others = Object.fromEntries(
        cells
          .filter((each) => each.route === route && each.clients === clients && each !== cell)
          .map(({ server, rate }) => [server, rate]),
      );
      const next = others["bare Next"] ?? 0;
      const target = clients === CLIENTS.at(-1) ? (route.target ?? null) : null;
      const ratio = hundredths(`${name}, relative to bare Next`, next && cell.rate / next, target);
      const plain = (what: string, value: number | null, unit: string) =>
        value === null ? [] : [within(`${name}, ${what}`, value, unit, null)];
      return [
        reach(`${name}, requests`, cell.rate, "a second", null, others),
        ratio,
        ...plain("p50", cell.p50, "ms"),
        ...plain("p95", cell.p95, "ms"),
        ...plain("processor time of the app", cell.appMs, "ms"),
        ...plain("processor time of PostgreSQL", cell.databaseMs, "ms"),
        ...plain(
          "processor time relative to bare Next",
          costRatio(cell, floorOf(cells, cell)),
          "×",
        ),
        ...plain("answer", cell.kilobytes, "kB"),
      ];
    });
}

/** Leaves rows without a target to the part's own tables. */
export const withDetail = (rows: Row[]): Row[] =>
  rows.map((row) => ({ ...row, detail: row.target === null }));

/** Like `reach`, for small numbers. */
function hundredths(name: string, value: number, target: number | null): Row {
  const rounded = Math.round(value * 100) / 100;
  const ok = target === null || rounded >= target;
  return { name, value: rounded, unit: "×", target, ok, others: {} };
}

/** The rows of the pages' sizes. */
export const sizeRows = (sizes: Size[]): Row[] =>
  sizes.flatMap(({ page, limit, raw, gzip }) => [
    within(`HTML of ${page}`, raw, "kB", limit),
    within(`HTML of ${page}, compressed`, gzip, "kB", null),
  ]);

/** The rows of how the pages feel. What didn't come in time counts as the limit. */
export const vitalsRows = (vitals: Vitals[]): Row[] =>
  vitals.flatMap(({ page, bare, interaction, scripts, ...paints }) => [
    ...(["cold", "warm", "slow"] as const).map((kind) =>
      within(`${page}, LCP ${kind}`, paints[kind] ?? PATIENCE_MS, "ms", MAX_PAINT_MS[kind]),
    ),
    within(`${page}, LCP cold on bare Next`, bare ?? PATIENCE_MS, "ms", null),
    within(`${page}, interaction p95`, interaction ?? PATIENCE_MS, "ms", MAX_INTERACTION_MS),
    ...(scripts === null ? [] : [within(`${page}, JavaScript`, scripts, "kB", MAX_SCRIPTS_KB)]),
  ]);

/** The rows of the desk's memory. */
export const memoryRows = (before: number, after: number): Row[] => [
  within("memory of the app before the load", before, "MB", null),
  within("memory of the app after the load", after, "MB", MAX_MEMORY_MB),
];
