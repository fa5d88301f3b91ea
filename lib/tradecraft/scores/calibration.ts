import { BANDS, type Band, type LikelihoodScale, likelihoodBand } from "../likelihood";
import { linesOf } from "./groups";
import { type Interval, wilsonInterval } from "./interval";
import type { Spell } from "./spells";

/** Below this many forecasts nothing is said about a word. */
export const MIN_FORECASTS = 10;

/** How often what was called by a word came true. */
export interface Calibration {
  scale: LikelihoodScale;
  band: Band;
  /** How many forecasts were given the word at some time, and how many of these came true. */
  forecasts: number;
  cameTrue: number;
  /** The 90% interval for the share that comes true; null under MIN_FORECASTS. */
  interval: Interval | null;
}

/**
 * The calibration of each word that was used, scale by scale and in ascending order. A forecast counts once for each
 * word that it was given, however often and however long: repeating a word isn't further evidence. Likelihoods
 * without a word, in a gap of the PHIA yardstick, are left out.
 */
export function calibrationOf(spells: readonly Spell[]): Calibration[] {
  const counts = new Map<Band, { forecasts: number; cameTrue: number }>();
  for (const line of linesOf(spells)) {
    for (const band of new Set(line.map(bandOf))) {
      if (!band) continue;
      const count = counts.get(band) ?? { forecasts: 0, cameTrue: 0 };
      count.forecasts++;
      if (line[0]!.cameTrue) count.cameTrue++;
      counts.set(band, count);
    }
  }
  return Object.entries(BANDS).flatMap(([scale, bands]) =>
    bands.flatMap((band) => {
      const count = counts.get(band);
      if (!count) return [];
      const { forecasts, cameTrue } = count;
      const interval = forecasts < MIN_FORECASTS ? null : wilsonInterval(cameTrue, forecasts);
      return [{ scale: scale as LikelihoodScale, band, forecasts, cameTrue, interval }];
    }),
  );
}

const bandOf = ({ likelihood, scale }: Spell): Band | null => likelihoodBand(likelihood, scale);

const percent = (share: number): number => Math.round(100 * share);
const forecastsOf = (count: number): string => `${count} forecast${count === 1 ? "" : "s"}`;

/**
 * A calibration as a sentence: "Of 24 forecasts called “likely” (56 to 79%), 17 came true: 71% (90% interval: 54 to
 * 83%), in line with the word."
 */
export function calibrationSentence({ band, forecasts, cameTrue, interval }: Calibration): string {
  const range = `“${band.term}” (${band.low} to ${band.high}%)`;
  if (!interval)
    return `${forecastsOf(forecasts)} called ${range}: too few to judge; ${MIN_FORECASTS} are needed.`;
  const share = `${percent(cameTrue / forecasts)}% (90% interval: ${percent(interval.low)} to ${percent(interval.high)}%)`;
  return `Of ${forecastsOf(forecasts)} called ${range}, ${cameTrue} came true: ${share}, ${verdict(band, interval)}.`;
}

function verdict({ from, to }: Band, { low, high }: Interval): string {
  if (high < from / 100) return "less often than the word says";
  return low > to / 100 ? "more often than the word says" : "in line with the word";
}
