/** One figure of the benchmark. `target` is what it should reach; `least` where smaller is better. */
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
