import { after, before, type Found, type Sentence } from "./sentences";

/** A likelihood written as a number, or a range of them, in per cent. */
export interface NumberFound extends Found {
  low: number;
  high: number;
}

const PER_CENT =
  /(?<![\d.,])(\d{1,3}(?:\.\d+)?)(?:\s?(?:-|–|to|per cent to|% to|%–)\s?(\d{1,3}(?:\.\d+)?))?\s?(?:%|per cent\b|percent\b)/gi;
const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const IN = new RegExp(
  `\\b(${WORDS.join("|")}|\\d{1,2})[- ]in[- ](?:an? )?(${WORDS.join("|")}|\\d{1,3})\\b`,
  "gi",
);
/** How far "one in three" may be from the figure, in points: it is a round number. */
const ROUND = 4;

const CHANCE_AFTER = /^\s+(?:chance|likelihood|probability|odds|likely|certain)\b/i;
const CHANCE_BEFORE =
  /\b(?:likelihood|probability|chances?|odds)\b[^;.]{0,80}?\b(?:at|is|of|to|as|about|around|roughly|stands)\s+(?:at\s+)?(?:\w+\s+)?$|\b(?:likelihood|probability|chances?):\s+$/i;
const TERM_BEFORE =
  /\b(?:likely|unlikely|certain|chance|odds|probable|improbable|possibility|remote)\s+\((?:\w+\s+)?$/i;
const PUT_AT = /\bput\s+(?:it|this|that)\s+at\s+(?:\w+\s+)?$/i;
const EARLIER =
  /\b(?:gives?|gave|from|was|were|had been|previously|earlier|formerly|then)\s+(?:\w+\s+)?$/i;

/** The likelihoods that a sentence gives as numbers. Other percentages, and those of earlier estimates, don't count. */
export function numbersIn(sentence: Sentence): NumberFound[] {
  const percentages = [...sentence.text.matchAll(PER_CENT)].map(
    ({ index, 0: words, 1: low, 2: high }) => ({
      start: index,
      end: index + words.length,
      low: Math.round(Number(low)),
      high: Math.round(Number(high ?? low)),
    }),
  );
  const fractions = [...sentence.text.matchAll(IN)].map(
    ({ index, 0: words, 1: part, 2: whole }) => {
      const percent = (100 * numberOf(part!)) / numberOf(whole!);
      return {
        start: index,
        end: index + words.length,
        low: percent - ROUND,
        high: percent + ROUND,
      };
    },
  );
  return [...percentages, ...fractions].filter(({ start, end }) => {
    const [ahead, rest] = [before(sentence, start), after(sentence, end)];
    if (EARLIER.test(ahead)) return false;
    return (
      [CHANCE_BEFORE, TERM_BEFORE, PUT_AT].some((cue) => cue.test(ahead)) || CHANCE_AFTER.test(rest)
    );
  });
}

const numberOf = (word: string): number => {
  const at = WORDS.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at + 1;
};
