import { CITATION } from "./citations";
import { MAX_CITATIONS, MAX_LINES, MAX_MARKS, MAX_NESTING, TOO_DEEP, tooMany } from "./limits";

/**
 * Says what makes a text too costly to parse. Returns null if nothing does. The parser takes quadratic time
 * on some marks and overflows the stack on nested lists, so this counts them first, in one pass. It is only a
 * rough guard: measure.ts applies the exact limits to the parsed text.
 */
export function excessInText(text: string): string | null {
  const marks = text.match(MARKS)?.length ?? 0;
  if (marks > MAX_MARKS)
    return tooMany(marks, "formatting characters such as * _ [ ] | ` < & @", MAX_MARKS);
  const citations = text.match(CITATION)?.length ?? 0;
  if (citations > MAX_CITATIONS) return tooMany(citations, "citations", MAX_CITATIONS);
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > MAX_LINES) return tooMany(lines.length, "lines", MAX_LINES);
  return opensTooDeep(lines) ? TOO_DEEP : null;
}

/** Runs of marks for emphasis or code, and single marks of links, tables, tags, entities and addresses. */
const MARKS = /\*{1,3}|_{1,3}|~{1,3}|`+|[[\]|<&@]/g;

/**
 * The count for indented lines can be up to twice their real depth. Three times the limit refuses nothing
 * that is within it, and is still easy for the parser.
 */
const MAX_OPENED = 3 * MAX_NESTING;

/** A mark that opens a quotation or a list item, with the space before it. */
const OPENING = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?![^ \t]))/y;

/** A horizontal rule (* * *), which opens no lists. */
const RULE = /^[ \t>]*(?:(?:\*[ \t]*)+|(?:-[ \t]*)+)$/;

/** Whether any line may nest more quotations and lists than the parser can handle. */
function opensTooDeep(lines: string[]): boolean {
  let depth = 0;
  for (const line of lines) {
    const { opened, indent } = RULE.test(line) ? { opened: 0, indent: 0 } : opening(line);
    if (opened === 0) continue;
    // Lists opened on earlier lines continue only if this one is indented under them.
    depth = Math.min(depth, indent >> 1) + opened;
    if (depth > MAX_OPENED) return true;
  }
  return false;
}

/** How many quotations and lists a line may open, and the columns of white space between their marks. */
function opening(line: string) {
  let opened = 0;
  let indent = 0;
  OPENING.lastIndex = 0;
  for (let mark = OPENING.exec(line); mark; mark = OPENING.exec(line)) {
    opened++;
    for (const character of mark[0]) indent += character === "\t" ? 4 : character === " " ? 1 : 0;
  }
  return { opened, indent };
}
