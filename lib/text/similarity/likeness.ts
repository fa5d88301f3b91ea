import { shingles } from "./shingles";

/** How much two texts have in common, from 0 to 1. */
interface Likeness {
  /** The share of all their shingles that both have. */
  resemblance: number;
  /** The share of the shingles of the shorter text that the other also has. */
  containment: number;
}

/**
 * From annotated corpora (`npm run bench -- --only copies`): of 128,777 pairs of different articles, many
 * about the same event, none has a resemblance over 0.11 or a containment over 0.34. Copies with every fifth
 * word changed have a resemblance of 0.13; shortened copies have a containment of 1.
 */
const MIN_RESEMBLANCE = 0.13;
const MIN_CONTAINMENT = 0.4;
/**
 * Shingles: more than a notice that a paper prints below every article. If fewer are
 * shared, nearly all must be.
 */
const MAX_NOTICE = 60;
const MIN_CONTAINMENT_OF_SHORT = 0.8;

/**
 * Returns a function that compares other texts with this one by their shingles (Broder 1997) and says whether
 * they are the same article, as `isSameCopy` does. Texts without words have nothing in common.
 */
export function likenessTo(a: string): (b: string) => Likeness & { sameCopy: boolean } {
  const one = distinct(shingles(a));
  return (b) => {
    const { shared, ...likeness } = compare(one, distinct(shingles(b)));
    return { ...likeness, sameCopy: isSame(shared, likeness) };
  };
}

/**
 * Whether two texts are the same article: agency copy in different papers, perhaps cut, with another headline,
 * paragraphs added or words changed.
 */
export const isSameCopy = (a: string, b: string): boolean => likenessTo(a)(b).sameCopy;

function isSame(shared: number, { resemblance, containment }: Likeness): boolean {
  if (shared < MAX_NOTICE) return containment >= MIN_CONTAINMENT_OF_SHORT;
  return resemblance >= MIN_RESEMBLANCE || containment >= MIN_CONTAINMENT;
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
