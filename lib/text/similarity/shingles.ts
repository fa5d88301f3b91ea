import { tokenise } from "@/lib/text/diff/folded-tokens";
import { numbering } from "@/lib/text/diff/numbering";

/** Consecutive words in a shingle. */
const SHINGLE_WORDS = 5;
const IS_WORD = /[\p{L}\p{N}]/u;

/**
 * The shingles of a text, in order: each five consecutive words, regardless of case, marks and typography,
 * hashed to 53 bits. Equal shingles have equal numbers; among two million different ones, hardly ever do two.
 * In scripts without spaces each letter counts as a word. A text of fewer than five words is one shingle; a
 * text without words has none.
 */
export function shingles(text: string): Float64Array {
  const words = tokenise(text.toLowerCase()).keys.filter((key) => IS_WORD.test(key));
  const number = numbering<string>();
  const numbers = words.map(number);
  const [one, other]: [number[], number[]] = [[], []];
  numbers.forEach((id, i) => {
    if (id < one.length) return;
    one.push(hashOf(words[i]!, 0x811c9dc5));
    other.push(hashOf(words[i]!, 0x2545f491));
  });
  const size = Math.max(Math.min(1, words.length), words.length - SHINGLE_WORDS + 1);
  const found = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let [high, low] = [0, 0];
    for (let k = i; k < Math.min(i + SHINGLE_WORDS, words.length); k++) {
      high = mixed(high ^ one[numbers[k]!]!);
      low = mixed(low ^ other[numbers[k]!]!);
    }
    found[i] = (high >>> 11) * 2 ** 32 + (low >>> 0);
  }
  return found;
}

/** FNV-1a with a given start value. */
function hashOf(word: string, start: number): number {
  let hash = start;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** Mixes 32 bits: the finaliser of MurmurHash3. */
export function mixed(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
