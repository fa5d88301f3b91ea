const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether each typed word is the beginning of a word in a label. If nothing is typed, every label matches. */
export function isMeant(label: string, asked: string): boolean {
  const words = fold(label).split(/[^\p{L}\p{N}]+/u);
  return fold(asked)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}
