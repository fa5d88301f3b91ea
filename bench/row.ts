/** One figure of the benchmark. `target` is what it should reach, or stay within. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  target: number | null;
  ok: boolean;
  /** What others reach, for the table. */
  others: Record<string, number>;
}

/** Takes a figure that should reach its target; gives its row. */
export function reach(
  name: string,
  value: number,
  unit: string,
  target: number | null,
  others: Record<string, number> = {},
): Row {
  const rounded = Math.round(value * 10) / 10;
  return { name, value: rounded, unit, target, ok: target === null || rounded >= target, others };
}

/** Takes a figure that should stay within a limit; gives its row. */
export function within(name: string, value: number, unit: string, limit: number | null): Row {
  const rounded = Math.round(value * 100) / 100;
  return {
    name,
    value: rounded,
    unit,
    target: limit,
    ok: limit === null || rounded <= limit,
    others: {},
  };
}

/** Takes how often something happened; gives its row, which has no target. */
export function count(name: string, value: number, unit: string): Row {
  return { name, value, unit, target: null, ok: true, others: {} };
}
