import { shingles } from "./shingles";

/** How much two texts have in common, from 0 to 1. */
export interface Likeness {
  /** Of all shingles of both, the share that both have. */
  resemblance: number;
  /** Of the shingles of the text that has fewer, the share that the other has. */
  containment: number;
}

/**
 * The floors, from annotated corpora (`npm run bench -- --only copies`): of 128 777 pairs of different
 * articles, many on one event, none has more than 0.11 and 0.34; copies of which every fifth word was
 * changed have 0.13, shortened ones the whole of the second.
 */
const RESEMBLANCE = 0.13;
const CONTAINMENT = 0.4;
/** What a paper prints below every article is shorter; where no more is shared, nearly all must be. */
const BOILERPLATE = 60;
const NEARLY_ALL = 0.8;

/**
 * Takes a text; gives what compares others with it by their shingles (Broder 1997), and says whether
 * they are one article (`isSameCopy`). Texts without words have nothing in common.
 */
export function likenessTo(a: string): (b: string) => Likeness & { sameCopy: boolean } {
  const one = distinct(shingles(a));
  return (b) => {
    const { shared, ...likeness } = compare(one, distinct(shingles(b)));
    return { ...likeness, sameCopy: isSame(shared, likeness) };
  };
}

/**
 * Whether two texts are one article: copy of an agency in several papers, cut, with another headline,
 * with paragraphs added or words changed.
 */
export const isSameCopy = (a: string, b: string): boolean => likenessTo(a)(b).sameCopy;

function isSame(shared: number, { resemblance, containment }: Likeness): boolean {
  if (shared < BOILERPLATE) return containment >= NEARLY_ALL;
  return resemblance >= RESEMBLANCE || containment >= CONTAINMENT;
}

function compare(one: Float64Array, other: Float64Array): Likeness & { shared: number } {
  let [shared, j] = [0, 0];
  for (const shingle of one) {
    while (j < other.length && other[j]! < shingle) j++;
    if (other[j] === shingle) shared++;
  }
  if (shared === 0) return { shared, resemblance: 0, containment: 0 };
  return {
    shared,
    resemblance: shared / (one.length + other.length - shared),
    containment: shared / Math.min(one.length, other.length),
  };
}

const distinct = (all: Float64Array): Float64Array =>
  all.sort().filter((shingle, i) => i === 0 || shingle !== all[i - 1]);
