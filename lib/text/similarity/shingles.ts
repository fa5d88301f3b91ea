import { tokenise } from "@/lib/text/diff/folded-tokens";
import { numbering } from "@/lib/text/diff/numbering";

/** Words in a row that make a shingle. */
const WORDS = 5;
const IS_WORD = /[\p{L}\p{N}]/u;

/**
 * The shingles of a text: every five words in a row, without case, marks and typography, as numbers of
 * 53 bits (equal shingles have equal numbers, and two million unequal ones hardly ever), in the order
 * of the text. In scripts without spaces a letter counts as a word. A text of fewer words is one
 * shingle; one of none has none.
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
  const size = Math.max(Math.min(1, words.length), words.length - WORDS + 1);
  const found = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let [high, low] = [0, 0];
    for (let k = i; k < Math.min(i + WORDS, words.length); k++) {
      high = mixed(high ^ one[numbers[k]!]!);
      low = mixed(low ^ other[numbers[k]!]!);
    }
    found[i] = (high >>> 11) * 2 ** 32 + (low >>> 0);
  }
  return found;
}

/** FNV-1a, from a start of one's own. */
function hashOf(word: string, start: number): number {
  let hash = start;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** Spreads 32 bits over all of them: the finaliser of MurmurHash3. */
export function mixed(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
