/** So many words are read out whole. */
const WHOLE = 24;
/** Of more, so many at either end. */
const ENDS = 8;

/** Words as a screen reader is to say them: of many, how many they are, and how they begin and end. */
export function readOut(text: string): string {
  const words = text.split(/\s+/);
  if (words.length <= WHOLE) return words.join(" ");
  const [first, last] = [words.slice(0, ENDS), words.slice(-ENDS)];
  return `${words.length} words: ${first.join(" ")} … ${last.join(" ")}`;
}
