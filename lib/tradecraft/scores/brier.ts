import { linesOf } from "./groups";
import type { Spell } from "./spells";

/** Scores of some forecasts. A Brier score is from 0 (always right and sure) to 1; lower is better. */
export interface Scores {
  /** How many lines they are the mean of: a forecast of the desk, or a dissenter's of one. */
  forecasts: number;
  /** Time-averaged over the life of each forecast. */
  brier: number;
  /** Of the last estimate of each. */
  last: number;
  /** Of someone who always says 50%. */
  even: number;
  /** Of someone who says how often the others came true; null for a single forecast. */
  baseRate: number | null;
}

/**
 * Scores spells. Each forecast counts once, however long it ran. Returns null if there are none.
 *
 * (p - outcome)², with p between 0 and 1: half of G. W. Brier's score over both outcomes (Verification of Forecasts
 * Expressed in Terms of Probability, Monthly Weather Review 78, 1950). Averaged over days as in P. E. Tetlock's
 * tournaments: an estimate stands until it is changed.
 */
export function scoresOf(spells: readonly Spell[]): Scores | null {
  const lines = linesOf(spells);
  if (lines.length === 0) return null;
  return {
    forecasts: lines.length,
    brier: mean(lines.map(timeAveraged)),
    last: mean(lines.map((line) => scoreOf(line.at(-1)!))),
    even: 0.25,
    baseRate: baseRateScore(lines.map(([first]) => first!.cameTrue)),
  };
}

const squared = (likelihood: number, cameTrue: boolean): number =>
  (likelihood - (cameTrue ? 1 : 0)) ** 2;

const scoreOf = ({ likelihood, cameTrue }: Spell): number => squared(likelihood / 100, cameTrue);

function timeAveraged(line: readonly Spell[]): number {
  let days = 0;
  let scored = 0;
  for (const spell of line) {
    days += spell.days;
    scored += scoreOf(spell) * spell.days;
  }
  return scored / days;
}

/** For each forecast the share of the others that came true, so that its own outcome doesn't help to predict it. */
function baseRateScore(outcomes: readonly boolean[]): number | null {
  if (outcomes.length < 2) return null;
  const yes = outcomes.filter(Boolean).length;
  const others = outcomes.length - 1;
  return mean(outcomes.map((cameTrue) => squared((yes - (cameTrue ? 1 : 0)) / others, cameTrue)));
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
