/**
 * Where an answer begins in the same paragraph as its question: "Did you expect it? | A: No." Returns the start of the
 * label, its end and where the words begin, counted from the start of the given text. Returns null if there is none.
 */
export function inlineAnswer(words: string): [number, number, number] | null {
  const found = /[?.!…]["”’]?\s+(A(?:nswer)?)\s?[:：]\s+(?=\S)/u.exec(words);
  if (!found) return null;
  const label = found.index + found[0].indexOf(found[1]!);
  return [label, label + found[1]!.length, found.index + found[0].length];
}
