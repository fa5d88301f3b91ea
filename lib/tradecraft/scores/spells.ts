import type { Confidence } from "../confidence";
import type { LikelihoodScale } from "../likelihood";

/** An estimate of a line. An array, since there are tens of thousands. `day` is the day from which it holds, as 2023-01-31. */
export type LineEstimate = readonly [
  person: string,
  day: string,
  likelihood: number,
  confidence: Confidence,
];

/** The successive estimates of one forecast: the desk's, or those of one dissenter. */
export interface Line {
  forecast: string;
  issue: string;
  scale: LikelihoodScale;
  outcome: "YES" | "NO" | "VOID";
  /** The last day of the forecast; null if it has none. */
  closesOn: string | null;
  /** The day on which the outcome was known. */
  resolvedOn: string;
  /** The day from which a dissent no longer holds. */
  withdrawnOn?: string | null;
  isDissent: boolean;
  /** In the order in which they were made. */
  estimates: readonly LineEstimate[];
}

/** An estimate for as long as it held. */
export interface Spell {
  /** Names its line. */
  line: string;
  forecast: string;
  issue: string;
  scale: LikelihoodScale;
  isDissent: boolean;
  person: string;
  likelihood: number;
  confidence: Confidence;
  cameTrue: boolean;
  /** How many days it held: at least 1. */
  days: number;
  /** How many days before the end of the forecast it was made: at least 1. */
  ahead: number;
}

/**
 * The spells of a resolved line, in order. Days are whole: the last estimate of a day counts for that day and until
 * the day of the next one. The closing day still counts; the day on which the outcome was known doesn't, nor does
 * what was estimated from then on. Returns none for a void forecast, or if nothing was estimated in time.
 */
export function spellsOf(line: Line): Spell[] {
  if (line.outcome === "VOID") return [];
  const closing = line.closesOn === null ? Number.POSITIVE_INFINITY : dayNumber(line.closesOn) + 1;
  const end = Math.min(closing, dayNumber(line.resolvedOn));
  const until = line.withdrawnOn ? Math.min(end, dayNumber(line.withdrawnOn)) : end;
  const { forecast, issue, scale, isDissent } = line;
  const cameTrue = line.outcome === "YES";
  const estimates = byDay(line.estimates);
  // A dissent that was withdrawn and stated again is one line.
  const name = isDissent ? `${forecast}\n${line.estimates[0]?.[0]}` : forecast;
  const spells: Spell[] = [];
  let next = until;
  // Backwards, since an estimate holds until the next one. Plain loops and objects: there are tens of thousands.
  for (let k = estimates.length - 1; k >= 0; k--) {
    const [person, day, likelihood, confidence] = estimates[k]!;
    const from = dayNumber(day);
    const days = Math.min(until, next) - from;
    next = from;
    if (days < 1) continue;
    const ahead = end - from;
    spells.push({
      line: name,
      forecast,
      issue,
      scale,
      isDissent,
      person,
      likelihood,
      confidence,
      cameTrue,
      days,
      ahead,
    });
  }
  return spells.reverse();
}

/** Days as text sort by date, and sorting is stable, so that the later of two estimates of a day stays the later one. */
function byDay(estimates: readonly LineEstimate[]): readonly LineEstimate[] {
  const isSorted = estimates.every(([, day], k) => k === 0 || estimates[k - 1]![1] <= day);
  return isSorted ? estimates : estimates.toSorted(([, a], [, b]) => (a < b ? -1 : Number(a > b)));
}

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A cache of parsed days: tens of thousands of estimates share a few thousand. */
const read = new Map<string, number>();
const MAX_READ = 20_000;

function dayNumber(day: string): number {
  const known = read.get(day);
  if (known !== undefined) return known;
  // A date without a time is read as UTC.
  const number = DAY.test(day) ? Date.parse(day) / DAY_MS : Number.NaN;
  if (Number.isNaN(number)) throw new RangeError(`A day is written 2023-01-31, not ${day}.`);
  if (read.size >= MAX_READ) read.clear();
  read.set(day, number);
  return number;
}
