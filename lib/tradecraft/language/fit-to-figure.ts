import { likelihoodBand, neighbouringTerms } from "../likelihood";
import {
  betweenBandsMessage,
  offScaleMessage,
  otherScaleMessage,
  type Ranges,
  wrongNumberMessage,
  wrongWordMessage,
} from "./explain";
import { isOfForecast, severityOf, within } from "./forecast";
import type { NumberFound } from "./numbers";
import type { OffScale } from "./off-scale";
import { findingAt, type Reading } from "./reading";
import { isAsked, isContrasted, isEarlier, mayMeanOpposite, negationBefore } from "./scope";
import type { Found } from "./sentences";
import { TERMS, type TermFound } from "./terms";
import type { Finding } from "./types";

interface Expressions {
  terms: readonly TermFound[];
  offScale: readonly OffScale[];
  numbers: readonly NumberFound[];
}

export interface Checked {
  findings: Finding[];
  /** Whether a word, or a number, is about the forecast and fits its figure. */
  hasFittingWord: boolean;
  hasFittingNumber: boolean;
}

/** Holds the expressions of likelihood in a sentence against the figure and its scale. */
export function checkExpressions(reading: Reading, found: Expressions): Checked {
  const { sentence } = reading;
  const isCurrent = ({ start }: Found) =>
    ![isAsked, isEarlier, isContrasted].some((isOther) => isOther(sentence, start));
  const words = [
    ...found.terms.filter(isCurrent).map((term) => {
      const negation = negationBefore(sentence, term.start);
      return negation
        ? checkOffScale(reading, negated(term, negation.start))
        : checkTerm(reading, term);
    }),
    ...found.offScale.filter(isCurrent).map((expression) => checkOffScale(reading, expression)),
  ];
  const numbers = found.numbers.filter(isCurrent);
  const fits = ({ low, high, end }: NumberFound) =>
    fitsFigure(reading, end, (percent) => within(percent, [low, high]));
  const wrong = numbers.filter((number) => !fits(number) && isOfForecast(reading, number));
  return {
    findings: [
      ...words.flatMap(({ finding }) => finding ?? []),
      ...wrong.map((number) => {
        const message = wrongNumberMessage(reading, number);
        return findingAt(reading, number, "wrong-number", message, severityOf(reading));
      }),
    ],
    hasFittingWord: words.some(({ fits }) => fits),
    hasFittingNumber: numbers.some(fits),
  };
}

interface CheckedWord {
  fits: boolean;
  finding?: Finding;
}

function checkTerm(reading: Reading, term: TermFound): CheckedWord {
  const { scale } = reading.estimate;
  const ranges = TERMS.get(term.written)!;
  const isOf = isOfForecast(reading, term);
  const fits = covers(reading, term, ranges);
  if (!fits && isOf) return { fits: false, finding: misfit(reading, term, ranges) };
  if (ranges[scale]) return { fits: fits && isOf };
  const message = otherScaleMessage(reading, term, ranges);
  return { fits: false, finding: findingAt(reading, term, "other-scale", message) };
}

/** Whether a term covers the figure: by its own scale, or by those that have it. */
function covers(reading: Reading, term: TermFound, ranges: Ranges): boolean {
  const { scale } = reading.estimate;
  const own = ranges[scale] ? [ranges[scale]] : Object.values(ranges);
  return fitsFigure(reading, term.end, (percent) => own.some((range) => within(percent, range)));
}

/**
 * Whether words up to a place fit the figure. "Likely that they will not meet" is said of a forecast that they do, or
 * that they don't: both are possible.
 */
const fitsFigure = (
  { sentence, estimate: { likelihood } }: Reading,
  end: number,
  has: (percent: number) => boolean,
): boolean => has(likelihood) || (mayMeanOpposite(sentence, end) && has(100 - likelihood));

function misfit(reading: Reading, term: TermFound, ranges: Ranges): Finding {
  const { likelihood, scale } = reading.estimate;
  const gap = likelihoodBand(likelihood, scale) ? null : neighbouringTerms(likelihood, scale);
  const near = gap ? [gap.below, gap.above].flatMap((band) => band.term.split(" or ")) : [];
  if (near.includes(term.written))
    return findingAt(reading, term, "between-bands", betweenBandsMessage(reading));
  const message = wrongWordMessage(reading, term, ranges);
  return findingAt(reading, term, "wrong-word", message, severityOf(reading));
}

function checkOffScale(reading: Reading, found: OffScale): CheckedWord {
  const fits = within(reading.estimate.likelihood, [found.low, found.high]);
  const finding =
    fits || !isOfForecast(reading, found)
      ? findingAt(reading, found, "off-scale", offScaleMessage(reading, found))
      : findingAt(
          reading,
          found,
          "wrong-word",
          wrongWordMessage(reading, found),
          severityOf(reading),
        );
  return { fits: false, finding };
}

/** "Not likely" is anything below likely, and "not unlikely" anything above unlikely. */
function negated(term: TermFound, start: number): OffScale {
  const ranges = Object.values(TERMS.get(term.written)!);
  const low = Math.min(...ranges.map(([from]) => from));
  const high = Math.max(...ranges.map(([, to]) => to));
  const place = { start, end: term.end };
  if (low > 50) return { ...place, low: 1, high: low - 1 };
  return { ...place, low: high < 50 ? high + 1 : 1, high: 99 };
}
