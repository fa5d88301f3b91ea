import { type LikelihoodScale, likelihoodBand, neighbouringTerms } from "../likelihood";
import {
  betweenBandsMessage,
  offScaleMessage,
  otherScaleMessage,
  wrongNumberMessage,
  wrongWordMessage,
} from "./explain";
import type { NumberFound } from "./numbers";
import type { OffScale } from "./off-scale";
import { findingAt, type Reading } from "./reading";
import { hasNegatedSubject, isAsked, isEarlier, isSubordinate, negationBefore } from "./scope";
import type { Found, Sentence } from "./sentences";
import { TERMS, type TermFound } from "./terms";
import type { Finding } from "./types";

interface Expressions {
  terms: readonly TermFound[];
  offScale: readonly OffScale[];
  numbers: readonly NumberFound[];
}

/** Holds the expressions of likelihood in a sentence against the figure and its scale. */
export function checkExpressions(
  reading: Reading,
  { terms, offScale, numbers }: Expressions,
): Finding[] {
  const { sentence, estimate } = reading;
  const isCurrent = ({ start }: Found) => !isAsked(sentence, start) && !isEarlier(sentence, start);
  return [
    ...terms.filter(isCurrent).flatMap((term) => {
      const negation = negationBefore(sentence, term.start);
      return negation
        ? checkOffScale(reading, negated(term, negation.start))
        : checkTerm(reading, term);
    }),
    ...offScale.filter(isCurrent).flatMap((found) => checkOffScale(reading, found)),
    ...numbers.filter(isCurrent).flatMap((number) => {
      const fits = number.low <= estimate.likelihood && estimate.likelihood <= number.high;
      if (fits || (reading.field === "judgement" && isSubordinate(sentence, number.start)))
        return [];
      return [
        findingAt(
          reading,
          number,
          "wrong-number",
          wrongNumberMessage(reading, number),
          severity(reading),
        ),
      ];
    }),
  ];
}

function checkTerm(reading: Reading, term: TermFound): Finding[] {
  const { likelihood, scale } = reading.estimate;
  const ranges = TERMS.get(term.written)!;
  const covers = (on: LikelihoodScale) => within(likelihood, ranges[on]);
  const fits = ranges[scale]
    ? covers(scale)
    : Object.keys(ranges).some((on) => covers(on as LikelihoodScale));
  if (!fits && isOfForecast(reading, term)) {
    const gap = likelihoodBand(likelihood, scale) ? null : neighbouringTerms(likelihood, scale);
    const isNeighbour =
      gap &&
      [gap.below, gap.above].some(({ term: near }) => near.split(" or ").includes(term.written));
    if (isNeighbour)
      return [findingAt(reading, term, "between-bands", betweenBandsMessage(reading))];
    return [
      findingAt(
        reading,
        term,
        "wrong-word",
        wrongWordMessage(reading, term, ranges),
        severity(reading),
      ),
    ];
  }
  return ranges[scale]
    ? []
    : [findingAt(reading, term, "other-scale", otherScaleMessage(reading, term, ranges))];
}

function checkOffScale(reading: Reading, found: OffScale): Finding[] {
  const { likelihood } = reading.estimate;
  if (!within(likelihood, [found.low, found.high]) && isOfForecast(reading, found))
    return [
      findingAt(reading, found, "wrong-word", wrongWordMessage(reading, found), severity(reading)),
    ];
  return [findingAt(reading, found, "off-scale", offScaleMessage(reading, found))];
}

/** "Not likely" is anything below likely, and "not unlikely" anything above unlikely. */
function negated(term: TermFound, start: number): OffScale {
  const ranges = Object.values(TERMS.get(term.written)!);
  const [low, high] = [
    Math.min(...ranges.map(([from]) => from)),
    Math.max(...ranges.map(([, to]) => to)),
  ];
  const below = { start, end: term.end, low: 1, high: Math.max(low - 1, 1) };
  return low > 50 ? below : { start, end: term.end, low: high < 50 ? high + 1 : 1, high: 99 };
}

const within = (percent: number, range?: readonly [number, number]): boolean =>
  range !== undefined && range[0] <= percent && percent <= range[1];

const OWN_JUDGEMENT =
  /\b(?:we|i)\s+(?:\w+\s+)?(?:judge|assess|estimate|expect|consider|think|believe|regard|rate)\b|\bin our (?:view|judge?ment|assessment)\b|\bour (?:judge?ment|assessment|estimate)\b/i;

/**
 * Whether words are about the forecast: in the judgement, unless they are in a subordinate clause or their subject is
 * negated; in the rationale, which speaks of other events too, only where the sentence says that it judges.
 */
function isOfForecast(reading: Reading, { start }: Found): boolean {
  const { field, sentence } = reading;
  if (isSubordinate(sentence, start) || hasNegatedSubject(sentence, start)) return false;
  return field === "judgement" || judges(sentence);
}

const judges = ({ text }: Sentence): boolean => OWN_JUDGEMENT.test(text);

const severity = ({ field }: Reading): Finding["severity"] =>
  field === "judgement" ? "stop" : "warn";
