/** A figure of the benchmark. `target` is what it should reach or stay within. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  target: number | null;
  ok: boolean;
  /** The results of other systems, for the table. */
  others: Record<string, number>;
  /** Whether it is left to the part's own table. */
  detail?: boolean;
}

/** The row of a figure that should reach its target. */
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

/** The row of a figure that should stay within a limit. */
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

/** The row of a count, without a target. */
export function count(name: string, value: number, unit: string): Row {
  return { name, value, unit, target: null, ok: true, others: {} };
}
