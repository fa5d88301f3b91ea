import type { Reading } from "./reading";
import { hasNegatedSubject, isConditional, isSubordinate } from "./scope";
import type { Found, Sentence } from "./sentences";
import type { Finding } from "./types";

const OWN_JUDGEMENT =
  /\b(?:we|i)\s+(?:\w+\s+)?(?:judge|assess|estimate|expect|consider|think|believe|regard|rate|see|put)\b|\bin our (?:view|judge?ment|assessment)\b|\bour (?:judge?ment|assessment|estimate)\b/i;

/**
 * Whether words are about the forecast: in the judgement, unless they are in a subordinate clause or their subject is
 * negated; in the rationale, which speaks of other events too, only where the sentence says that it judges.
 */
export function isOfForecast({ field, sentence }: Reading, { start }: Found): boolean {
  if (isSubordinate(sentence, start) || hasNegatedSubject(sentence, start)) return false;
  return field === "judgement" || judges(sentence);
}

const judges = ({ text }: Sentence): boolean => OWN_JUDGEMENT.test(text);

/** Whether a misfit stops: it doesn't if the words may be about something else, or hold on a condition. */
export const severityOf = ({ field, sentence }: Reading): Finding["severity"] =>
  field === "judgement" && !isConditional(sentence) ? "stop" : "warn";

/** Whether a percentage is in a range, inclusive. */
export const within = (percent: number, [low, high]: readonly [number, number]): boolean =>
  low <= percent && percent <= high;
