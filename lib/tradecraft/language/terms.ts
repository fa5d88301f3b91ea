import { BANDS, LIKELIHOOD_SCALES, type LikelihoodScale } from "../likelihood";
import { isAttributive, isFarAway } from "./attributive";
import { after, before, type Found, type Sentence } from "./sentences";

/** A term of a scale as an estimate; `written` is the term that it spells ("probably" is "probable"). */
export interface TermFound extends Found {
  written: string;
}

/** The whole percentages of a term on each scale that has it. "Likely or probable" are two terms. */
export const TERMS: ReadonlyMap<
  string,
  Partial<Record<LikelihoodScale, [low: number, high: number]>>
> = LIKELIHOOD_SCALES.flatMap((scale) =>
  BANDS[scale].flatMap(({ term, low, high }) =>
    term
      .split(" or ")
      .map((each) => ({ scale, term: each, range: [low, high] as [number, number] })),
  ),
).reduce(
  (terms, { scale, term, range }) => terms.set(term, { ...terms.get(term), [scale]: range }),
  new Map(),
);

const ADVERBS: Record<string, string> = {
  "almost certainly": "almost certain",
  "nearly certainly": "nearly certain",
  probably: "probable",
};
const longestFirst = [...TERMS.keys(), ...Object.keys(ADVERBS)].sort((a, b) => b.length - a.length);
const TERM = new RegExp(`(?<![\\w-])(?:${longestFirst.join("|")})(?![\\w-])`, "gi");

// Words that make a term say something else: a direction ("more likely"), or a degree that no scale has.
const COMPARED =
  /\b(?:more|less|increasingly|as|so|too|equally|most|least|should|how|however|no more|no less)\s+$/i;

/** The terms of any scale in a sentence that are used as estimates, in order. */
export function termsIn(sentence: Sentence): TermFound[] {
  return [...sentence.text.matchAll(TERM)].flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    const lower = words.toLowerCase();
    const written = ADVERBS[lower] ?? lower;
    const [ahead, rest] = [before(sentence, index), after(sentence, end)];
    if (COMPARED.test(ahead) || (written === "remote" && isFarAway(ahead, rest))) return [];
    const isPhrase = lower in ADVERBS || /chance|odds|possibility|remote/.test(lower);
    if (!isPhrase && isAttributive(ahead, rest)) return [];
    return [{ start: index, end, written }];
  });
}
