/** The parts of a text between commas or, for `at`, between whatever it matches, without spaces around them. */
export const wordsIn = (text: string, at = /,/): string[] =>
  text
    .split(at)
    .map((part) => part.trim())
    .filter(Boolean);
