import { marksIn } from "./marks";
import type { Mark } from "./schema";

export interface Excerpt {
  text: string;
  /** Where it begins in the whole text, in UTF-16 code units. */
  start: number;
  marks: Mark[];
  /** Where the first group of marks is in the whole text, in UTF-16 code units; null without one. */
  span: Mark | null;
}

/** About how long an excerpt is. */
export const EXCERPT_LENGTH = 220;
/** How far apart marks may be to be one place. */
const SPAN = 90;

/** The part of a text with most of the words that were found, whole words, with an ellipsis where it is cut. */
export function excerptOf(text: string, found: ReadonlySet<string>): Excerpt {
  const marks = marksIn(text, found);
  const best = densest(marks);
  const first = marks[best];
  if (text.length <= EXCERPT_LENGTH * 1.2 || !first)
    return {
      ...cut(text, 0, Math.min(text.length, EXCERPT_LENGTH), marks),
      span: first ? spanFrom(marks, best) : null,
    };
  const last = marks.findLast(([, end]) => end <= first[0] + EXCERPT_LENGTH) ?? first;
  const lead = Math.max(20, Math.min(70, Math.floor((EXCERPT_LENGTH - (last[1] - first[0])) / 2)));
  const start = Math.max(0, Math.min(first[0] - lead, text.length - EXCERPT_LENGTH));
  return {
    ...cut(text, start, Math.max(start + EXCERPT_LENGTH, first[1]), marks),
    span: spanFrom(marks, best),
  };
}

/** The mark from which an excerpt has most marks. */
function densest(marks: Mark[]): number {
  let best = 0;
  let most = 0;
  for (const [k, [start]] of marks.entries()) {
    let count = 0;
    while (marks[k + count] && marks[k + count]![1] <= start + EXCERPT_LENGTH - 40) count++;
    if (count > most) [best, most] = [k, count];
  }
  return best;
}

/** From a mark to the last one that is near enough to be the same place. */
function spanFrom(marks: Mark[], at: number): Mark {
  const [start, end] = marks[at]!;
  const last = marks.slice(at).findLast(([, last]) => last <= start + SPAN);
  return [start, last?.[1] ?? end];
}

function cut(text: string, from: number, to: number, marks: Mark[]): Omit<Excerpt, "span"> {
  const start =
    from === 0 ? 0 : from + (/^\S{0,30}\s+/.exec(text.slice(from, from + 40))?.[0].length ?? 0);
  const whole = text.slice(start, to);
  const body = to >= text.length ? whole : whole.replace(/\s+\S{0,30}$/, "");
  const before = start > 0 ? "… " : "";
  const after = start + body.length < text.trimEnd().length ? " …" : "";
  const shift = before.length - start;
  return {
    start,
    // Line breaks are one unit each, as the blanks that replace them.
    text: `${before}${body.replace(/\s/g, " ")}${after}`,
    marks: marks
      .filter(([one, end]) => one >= start && end <= start + body.length)
      .map(([one, end]): Mark => [one + shift, end + shift]),
  };
}
