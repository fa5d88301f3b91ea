/** Words given with spaces between them, as a set. A word that is given twice is an error. */
export function wordSet(list: string): ReadonlySet<string> {
  const words = list.split(/\s+/).filter(Boolean);
  const set = new Set(words);
  if (set.size < words.length)
    throw new Error(`Given twice: ${words.find((word, i) => words.indexOf(word) < i)}`);
  return set;
}
