// Names on lines of their own, each above a quotation: reactions, readers' views, people asked in the street.
import { countBefore } from "@/lib/core/binary-search";
import type { ParsedText } from "../parse";
import { type NameLine, nameLine } from "./name-line";
import type { Turn } from "./turn";
import { wordsIn } from "./turn-words";

type Line = NameLine | "quoted" | null;

/** Finds the quotations below lines that only name someone. */
export function voices(parsed: ParsedText): Turn[] {
  const lines = parsed.paragraphs.map((_, paragraph) => lineAt(parsed, paragraph));
  const runs = runsOf(lines).filter(([first, last]) => areAbove(lines, first, last));
  const names = runs.flatMap(([first, last]) => lines.slice(first, last).filter(isName));
  const [only] = names;
  // A single name may be a heading or the author's, unless it says what the person is.
  const are = names.length > 1 ? names.some(({ sure }) => sure) : only?.sure && only.role !== null;
  return are ? runs.flatMap(([first, last]) => turnsIn(parsed, lines, first, last)) : [];
}

/** Where such lines follow each other. */
function runsOf(lines: Line[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let first = 0; first < lines.length; first++) {
    let last = first;
    while (last < lines.length && lines[last] !== null) last++;
    if (last > first) runs.push([first, last]);
    first = last;
  }
  return runs;
}

const isName = (line: Line): line is NameLine => line !== null && line !== "quoted";

function lineAt(parsed: ParsedText, paragraph: number): Line {
  return isQuotedWhole(parsed, paragraph) ? "quoted" : nameLine(parsed, paragraph);
}

/** Whether a paragraph holds nothing but words in quotation marks. */
function isQuotedWhole({ text, tokens, paragraphs }: ParsedText, paragraph: number): boolean {
  const { start, end } = paragraphs[paragraph]!;
  if (!/^\W*["“‘'«„]/u.test(text.slice(start, Math.min(end, start + MAX_LEAD)))) return false;
  for (let i = countBefore(tokens, (t) => t.start < start); (tokens[i]?.start ?? end) < end; i++)
    if (tokens[i]!.span < 0 && /[\p{L}\p{N}]/u.test(tokens[i]!.text)) return false;
  return true;
}

const MAX_LEAD = 4;

/**
 * Whether the names in a run of such lines are above what each says, rather than below as signatures: the run begins with
 * a name, or with a headline, and ends in a quotation.
 */
const areAbove = (lines: Line[], first: number, last: number): boolean =>
  lines[last - 1] === "quoted" && (first === 0 || lines[first] !== "quoted");

function turnsIn(parsed: ParsedText, lines: Line[], first: number, last: number): Turn[] {
  const turns: Turn[] = [];
  let by: NameLine | null = null;
  let carried = false;
  for (let paragraph = first; paragraph < last; paragraph++) {
    const line = lines[paragraph]!;
    if (isName(line)) {
      by = line;
      carried = false;
      continue;
    }
    const extent = by && wordsIn(parsed, paragraph, null);
    if (!by || !extent) continue;
    const { name, role, label } = by;
    const speaker = { name, role, because: "a name on the line above" };
    const [start, end] = extent;
    turns.push({ paragraph, start, end, speaker, label, carried, asks: false, above: true });
    carried = true;
  }
  return turns;
}
