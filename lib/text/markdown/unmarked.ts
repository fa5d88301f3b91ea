import { CODE } from "./code";

/** Stands for a piece of code. No text has it, since the database accepts none. */
const SHIELD = "\0";

/** Marks at the start of a line: of a quotation, a heading or a list with stars, and the fences of code. */
const AT_START = /^(?:[ \t]*>)+[ \t]?|^ {0,3}(?:#{1,6}|\*)[ \t]+|^ {0,3}`{3,}[\w-]*[ \t]*$/gm;

/** Marks that may stand around words. */
const AROUND = /\*+|_+|~~/g;

/** A letter or digit, save of scripts that put no spaces between words. */
const IN_WORD = /(?!\p{Ideographic})[\p{L}\p{N}]/u;
const SPACE = /\s/;

/**
 * Markdown without its marks, save that code stays as typed. What isn't a mark stays too: "> 5%" within a line, "#3",
 * snake_case and 2*3. It runs in the browser and on lists, so it doesn't parse the text, and takes time in proportion to it.
 */
export function unmarked(text: string): string {
  const code = text.match(CODE) ?? [];
  const rest = text.replace(CODE, SHIELD).replace(AT_START, "");
  let at = 0;
  return withoutPairs(rest).replaceAll(SHIELD, () => code[at++]!);
}

/** A text without marks of emphasis that stand in pairs around words. */
function withoutPairs(text: string): string {
  const open = new Map<string, number[]>();
  const paired = new Set<number>();
  for (const { 0: mark, index } of text.matchAll(AROUND)) {
    const [before, after] = [text[index - 1] ?? " ", text[index + mark.length] ?? " "];
    if (before === "\\") continue;
    const waiting = open.get(mark) ?? [];
    const closes = !SPACE.test(before) && !IN_WORD.test(after);
    if (closes && waiting.length > 0) paired.add(index).add(waiting.pop()!);
    else if (!SPACE.test(after) && !IN_WORD.test(before)) waiting.push(index);
    open.set(mark, waiting);
  }
  return text.replace(AROUND, (mark, index: number) => (paired.has(index) ? "" : mark));
}
