import type { Assertion } from "../../../types";
import type { Reading, Speaker } from "../../reading";
import { withoutStop } from "../grammar";
import { oneOf } from "../tables";

const MIN_WORDS = 2;
/** A single word before an aside is the subject of what follows it, if that is longer than this. */
const MIN_FOLLOWING = 12;

/** How many words there are; "l'enquête" has two. */
export const wordsOf = (words: string): number =>
  words.split(/\s+|(?<=\p{L}['’])(?=\p{L})/u).length;

interface Report {
  start: number;
  words: string;
  speaker: Speaker;
  cue: string | null;
  assertion?: Assertion;
  confidence?: number;
  because?: string;
}

/** Words that are reported without quotation marks. */
export const reported = ({
  start,
  words,
  speaker,
  cue,
  assertion = "asserted",
  confidence = 0.7,
  because = `reported without quotation marks: “${cue}”`,
}: Report): Reading => ({
  start,
  end: start + words.length,
  kind: "indirect",
  speaker,
  cue,
  assertion,
  confidence,
  because,
});

/** Words without the stop, and where they begin after any comma and "dass". */
function trimmed(start: number, words: string): [number, string] {
  const whole = withoutStop(words);
  const lead = /^[\s,]*(?:Dass\s+)?/u.exec(whole)![0].length;
  return [start + lead, whole.slice(lead)];
}

// "Man | müsse |, so der Minister, | abwarten": what ends with such a verb is not whole without the word after it.
const UNFINISHED = new RegExp(
  `(?:^|\\s)${oneOf`
  müssen? müsste[n]? werden? könnte?n? sollte?n? wollen? dürfen? seien? sei haben? muss wird soll will kann darf faut doit doivent va
  vont peut peuvent veut veulent [Hh]ay_que debe deben va_a van_a puede pueden`}$`,
  "u",
);
const MARKS = /[«»“”„"]/gu;

/**
 * The pieces of a statement around the words that attribute it. Those that contain a quotation, of which each mark is not
 * `outside`, are left to it.
 */
export function reportedPieces(
  pieces: [number, string][],
  speaker: Speaker,
  cue: string,
  assertion: Assertion = "asserted",
  outside: (at: number) => boolean = () => true,
): Reading[] {
  return pieces.flatMap(([at, piece], k) => {
    const [start, words] = trimmed(at, piece);
    // "Nadie, | recalcan, | va a quedar fuera": a single word before the verb is the subject of what follows.
    const isSubject = k === 0 && (pieces[1]?.[1].length ?? 0) > MIN_FOLLOWING;
    const isRest = k > 0 && UNFINISHED.test(withoutStop(pieces[k - 1]![1]));
    const isOne = isRest || (isSubject && /^(?:\p{Lu}|[Ll]['’])\p{L}{2,}/u.test(words));
    const least = isOne ? 1 : MIN_WORDS;
    const isQuoted = [...words.matchAll(MARKS)].some(({ index }) => !outside(start + index));
    return words === "" || words.split(/\s+/).length < least || isQuoted
      ? []
      : [reported({ start, words, speaker, cue, assertion })];
  });
}
