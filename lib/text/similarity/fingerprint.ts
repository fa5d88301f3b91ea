import { mixed, shingles } from "./shingles";

const BANDS = 48;
/** Hashes in a band. */
const ROWS = 2;

/** Odd factors and terms of the hash functions, derived from the golden ratio. They must never change. */
const FACTORS = Int32Array.from({ length: BANDS * ROWS }, (_, k) => mixed(k * 0x9e3779b9 + 1) | 1);
const TERMS = Int32Array.from({ length: BANDS * ROWS }, (_, k) =>
  mixed(k * 0x9e3779b9 + 0x7f4a7c15),
);

/**
 * The fingerprint by which possible copies of a text are found: 48 signed 32-bit
 * numbers, each the hash of two min-hashes of the text's shingles (Broder 1997, "On the
 * resemblance and containment of documents"). Two texts with resemblance s have a
 * number in common with probability 1 - (1 - s²)⁴⁸: 0.86 at s = 0.2, which is about a
 * fifth of the words changed. `isSameCopy` then decides. The same on every machine.
 * Empty for a text without words.
 */
export function fingerprint(text: string): number[] {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  const all = shingles(text);
  if (all.length === 0) return [];
  for (const shingle of all) {
    const bits = mixed(shingle | 0);
    for (let k = 0; k < least.length; k++) {
      const hash = (Math.imul(bits, FACTORS[k]!) + TERMS[k]!) >>> 0;
      if (hash < least[k]!) least[k] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    least
      .subarray(band * ROWS, (band + 1) * ROWS)
      .reduce((hash, one) => mixed(hash ^ one), band + 1),
  );
}
