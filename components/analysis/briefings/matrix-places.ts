import type { SummaryIssue } from "@/lib/analysis/briefings/schema";
import { counted } from "@/lib/core/wording";
import { likelihoodPhrase } from "@/lib/tradecraft/likelihood";
import { outcomeWord } from "@/lib/tradecraft/outcome";

// Where the issues are in the matrix, in units of its SVG. Done on the server.

export const MATRIX = { width: 416, left: 22, right: 10, top: 4, row: 36, levels: 5 };

/** How far a point is above or below the middle of its row, if others are in its way. */
const LANES = [0, -11, 11] as const;
/** The space that a point needs: for each character of its number, and beyond that. */
const [LETTER, POINT] = [7, 16];
/** From the middle of a point to its label. */
const LABEL = 7;

export interface MatrixPoint {
  slug: string;
  /** The number of its key, or the whole key if the issues have different ones. */
  mark: string;
  /** What it shows, in words. */
  label: string;
  x: number;
  y: number;
  /** Where it was before its last revision. */
  was: number | null;
  /** Whether the outcome of its forecast is known. */
  resolved: boolean;
  /** Where its label begins, or ends if that is to the left of it. */
  labelX: number;
}

/** Where a likelihood is, from left to right. */
export function acrossOf(percent: number): number {
  const { width, left, right } = MATRIX;
  return Math.round((left + ((width - left - right) * percent) / 100) * 10) / 10;
}

/** The middle of the row of a salience; the most salient are at the top. */
export const middleOf = (salience: number): number =>
  MATRIX.top + (MATRIX.levels - salience + 0.5) * MATRIX.row;

/** "USCN-", what all keys begin with; null if the issues are of several relationships. */
function prefixOf(issues: readonly SummaryIssue[]): string | null {
  const prefixes = new Set(issues.map(({ key }) => key.replace(/\d+$/, "")));
  return prefixes.size === 1 ? [...prefixes][0]! : null;
}

/** The points of a matrix: those that would overlap are put side by side in their row. */
export function matrixPoints(issues: readonly SummaryIssue[]): MatrixPoint[] {
  const prefix = prefixOf(issues);
  const taken = new Map<string, number>();
  return issues
    .flatMap((issue) => (issue.outlook ? [{ ...issue, outlook: issue.outlook }] : []))
    .sort((one, other) => one.outlook.likelihood - other.outlook.likelihood)
    .map(({ key, slug, title, salience, outlook }) => {
      const mark = prefix === null ? key : key.slice(prefix.length);
      const at = acrossOf(outlook.likelihood);
      const resolved = outcomeWord(outlook.outcome);
      const { previousLikelihood: before } = outlook;
      const was = before !== null && before !== outlook.likelihood ? acrossOf(before) : null;
      const width = LETTER * mark.length;
      const endOf = (lane: number) => taken.get(`${salience} ${lane}`) ?? 0;
      const label = labelOf(at, was, width);
      // A label to the left of its point needs the space there, and so does the line of a move.
      const begins = Math.min(at, was ?? at, label < at ? label - width : at);
      const free = LANES.find((lane) => endOf(lane) <= begins);
      // If all lanes are full, it is beside the points of the emptiest.
      const lane = free ?? [...LANES].sort((one, other) => endOf(one) - endOf(other))[0]!;
      const x = free === undefined ? endOf(lane) : at;
      const labelX = free === undefined ? x + LABEL : label;
      const ends = Math.max(x, was ?? x, labelX) - LABEL;
      taken.set(`${salience} ${lane}`, ends + POINT + width);
      return {
        slug,
        mark,
        x,
        y: middleOf(salience) + lane,
        was,
        labelX,
        resolved: resolved !== null,
        label: `${title}: ${resolved ? `resolved: ${resolved}, last estimated ` : ""}${likelihoodPhrase(outlook.likelihood, outlook.scale)}, salience ${salience}`,
      };
    });
}

/** Out of the way of the line: on the other side of the point, or behind the line's end where there is no room. */
function labelOf(x: number, was: number | null, width: number): number {
  const before = x - LABEL;
  const fallen = was !== null && was > x;
  if (fallen && before - width >= MATRIX.left) return before;
  return (fallen ? was : x) + LABEL;
}

/** What the matrix of these issues shows. */
export const matrixOf = (issues: readonly SummaryIssue[]) => ({
  points: matrixPoints(issues),
  note: noteOf(issues),
  scales: [...new Set(issues.flatMap(({ outlook }) => outlook?.scale ?? []))],
});

/** What the numbers stand for, with an issue of the plot as the example, and how many issues aren't in it. */
function noteOf(issues: readonly SummaryIssue[]): string {
  const prefix = prefixOf(issues);
  const shown = issues.find(({ outlook }) => outlook);
  const missing = issues.filter(({ outlook }) => !outlook).length;
  return [
    prefix && shown && `Numbers are issue keys: ${shown.key.slice(prefix.length)} is ${shown.key}.`,
    missing > 0 &&
      `${counted(missing, "issue")} without an outlook ${missing === 1 ? "isn’t" : "aren’t"} shown.`,
  ]
    .filter(Boolean)
    .join(" ");
}
