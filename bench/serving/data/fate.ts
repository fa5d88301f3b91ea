import { approvedAt, between, DAY_MS, pick, type Shape } from "./shape";

const GRADES = ["A", "B", "B", "C", "C", "D"] as const;

/** What happens to a source from its approval on. */
export interface Fate {
  approved: number;
  /** The act by which it is withdrawn. */
  withdrawal: { id: number; at: number } | null;
  /** Grades after the first, F, each with its time. */
  grades: { at: number; grade: (typeof GRADES)[number] }[];
}

/** Every hundredth source is withdrawn; some are graded at once, and a few again later. */
export function fateOf(shape: Shape, index: number, next: () => number): Fate {
  const approved = approvedAt(shape, index);
  const later = () => between(next, approved + DAY_MS, shape.until);
  const grades: Fate["grades"] = [];
  if (next() < 0.3) grades.push({ at: approved + 3_600_000, grade: pick(next, GRADES) });
  if (next() < 0.03) grades.push({ at: later(), grade: pick(next, GRADES) });
  const withdrawal = index % 100 === 17 ? { id: Math.floor(index / 100) + 1, at: later() } : null;
  return { approved, withdrawal, grades };
}
