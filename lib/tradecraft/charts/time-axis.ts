/** Where a time is on an axis: from 0 at its start to `width` at its end, in whole units. */
export type ToX = (time: number) => number;

/** A stretch of time, in milliseconds since 1970. */
export interface Span {
  from: number;
  to: number;
}

/** The function that places times on an axis. Times outside are put at its ends. */
export function timeAxis({ from, to }: Span, width: number): ToX {
  const length = Math.max(1, to - from);
  return (time) => Math.round((width * (Math.min(to, Math.max(from, time)) - from)) / length);
}

const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];

/**
 * The first days of months (UTC) inside a stretch, evenly spaced: at most `max` of them, at steps that people count
 * in. There may be none in a stretch of a few weeks.
 */
export function monthsIn({ from, to }: Span, max: number): number[] {
  for (const step of STEPS_IN_MONTHS) {
    const found: number[] = [];
    const start = new Date(from);
    let month = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
    for (let time = firstOf(month); time < to; month += step, time = firstOf(month))
      if (time >= from) found.push(time);
    if (found.length <= max) return found;
  }
  return [];
}

const firstOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1);
