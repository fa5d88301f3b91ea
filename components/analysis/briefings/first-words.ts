const MAX_CHARS = 240;

/** The first words of a note as plain text, without Markdown's markup. */
export function firstWords(body: string): string {
  // Enough to fill the line once the markup is removed.
  const text = body
    .slice(0, 4 * MAX_CHARS)
    .replace(/\[(Q\d+)\]/g, "$1")
    .replace(/[*_`>#]+/g, "");
  return text.length <= MAX_CHARS ? text : text.slice(0, MAX_CHARS).replace(/\s+\S*$/, " …");
}
