import { CALENDAR, wordSet } from "../../lexicon";
import { type Token, wordAt } from "../../tokens";

const PERIODS = wordSet("week month year night");

/** Whether a word is a day or a month, but not "a | march |" or "they | may |". */
export const isDate = ({ lower, cap }: Token): boolean =>
  CALENDAR.has(lower) && (cap || !/^(?:march|may)$/.test(lower));

/** "Last | month", "this | week". */
export const isPeriod = (tokens: Token[], i: number): boolean =>
  PERIODS.has(tokens[i]!.lower) && /^(?:last|this|earlier)$/.test(wordAt(tokens, i - 1));

/** Where a day ends, including any part of the day after it: "Monday | morning |". */
export const dayEnd = (tokens: Token[], day: number): number =>
  /^(?:morning|afternoon|evening|night)$/.test(wordAt(tokens, day + 1)) ? day + 2 : day + 1;

/** Whether a word may end an adverbial of time or manner: "on | Monday |", "to this | day |", "privately". */
export const endsTime = ({ lower }: Token): boolean =>
  CALENDAR.has(lower) ||
  /^(?:day|week|month|year|today|yesterday|night|morning|afternoon|evening|time|again)$|ly$/.test(
    lower,
  );
