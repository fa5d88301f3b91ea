import { CALENDAR } from "../lexicon";
import type { Token } from "../tokens";

const VIEW =
  /^(?:words?|view|opinion|telling|account|judge?ment|estimate|estimation|assessment|reckoning|phrase|version|reading|formulation)$/;
const OPENS = /^(?:an?|the|one|two|three|four|five|several|some|its|his|her|their)$/;
// "Per cent", "40 euros per night", "one per household".
const UNIT =
  /^(?:cent|capita|se|person|head|day|night|week|month|year|hour|minute|second|annum|diem|household|share|barrel|ton|tonne|unit)$/;
const MAX_OWNER = 6;

/**
 * Where the source begins in a phrase that opens at a token and tells whose words or view something is: "according to |
 * the port", "per | two officials", "in the words of | a pilot", "in | the envoy's | telling". Returns -1 for others.
 */
export function sourceIn(tokens: Token[], i: number): number {
  const [word, next, third, fourth] = [0, 1, 2, 3].map((k) => tokens[i + k]?.lower ?? "");
  if (word === "according") return next === "to" ? i + 2 : -1;
  if (word === "per") return isPerSource(tokens, i) ? i + 1 : -1;
  if (!/^(?:in|by|on)$/.test(word!)) return -1;
  if (next === "the" && VIEW.test(third!)) return fourth === "of" ? i + 4 : -1;
  for (let k = i + 2; k < i + MAX_OWNER; k++) {
    const t = tokens[k];
    if (t?.kind !== "word" && !/^['’]s?$/.test(t?.text ?? "")) return -1;
    if (t!.sentence !== tokens[i]!.sentence) return -1;
    if (/^['’]s?$/.test(t!.lower)) return VIEW.test(tokens[k + 1]?.lower ?? "") ? i + 1 : -1;
  }
  return -1;
}

/** "Per | a committee aide", "per | Reuters", but not "per cent" or "twice per month". */
function isPerSource(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || next.sentence !== tokens[i]!.sentence || UNIT.test(next.lower)) return false;
  if (tokens[i - 1]?.kind === "number" || CALENDAR.has(next.lower)) return false;
  // "Ten euros per crate": what is counted has no article.
  return next.cap || OPENS.test(next.lower) || /[^s]s$/.test(next.lower);
}
