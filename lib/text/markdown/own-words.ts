/** Lines that quote someone: "> ...". */
const QUOTED = /^[ \t]*>.*(?:\n|$)/gm;

/** What the author of a Markdown text wrote, without the blocks that quote someone; all of it if there is nothing else. */
export function ownWords(text: string): string {
  const own = text.replace(QUOTED, "").trim();
  return own === "" ? text : own;
}
