/** A text of up to this many words is read out in full. */
const MAX_WORDS = 24;
/** Of a longer text, this many words at each end. */
const WORDS_AT_EACH_END = 8;

/** A text for screen readers: a long one is shortened to its number of words, its start and its end. */
export function readOut(text: string): string {
  const words = text.split(/\s+/);
  if (words.length <= MAX_WORDS) return words.join(" ");
  const [first, last] = [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)];
  return `${words.length} words: ${first.join(" ")} … ${last.join(" ")}`;
}
