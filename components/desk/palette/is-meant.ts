const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether each word that is typed begins a word of a label. Everything is meant by nothing typed. */
export function isMeant(label: string, asked: string): boolean {
  const words = fold(label).split(/[^\p{L}\p{N}]+/u);
  return fold(asked)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}
