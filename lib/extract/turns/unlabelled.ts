import type { ParsedText } from "../parse";
import { CLOSING, emailed } from "./emailed";
import { interview } from "./interview";
import { personIn, range } from "./paragraph-mentions";
import { setOff } from "./set-off";
import { isSignature, jointStatement, statement, type Unlabelled } from "./statement";

const GREETING = /^\W*(?:to the editors?|dear\b.{1,60}|sirs?|madam)\W*$/iu;
/** Finds the speakers of interviews without names, letters and statements, by their layout. */
export function findUnlabelled(parsed: ParsedText): Unlabelled[] {
  const lines = parsed.paragraphs.map(({ start, end }) =>
    withoutEmphasis(parsed.text.slice(start, end).trim()),
  );
  return (
    emailed(parsed, lines) ??
    letter(parsed, lines) ??
    jointStatement(parsed, lines) ??
    statement(parsed, lines) ??
    interview(parsed, lines) ??
    setOff(parsed, lines)
  );
}

/** A line without its marks of emphasis: "**Who cut it?**". */
const withoutEmphasis = (line: string): string =>
  /^[*_]/.test(line) ? line.replace(/^[*_]+|[*_]+$/gu, "") : line;

/**
 * "To the Editor:", paragraphs, and a name on a line of its own. A letter that quotes others is read as an article is,
 * since what they say would be lost among the words of its writer.
 */
function letter(parsed: ParsedText, lines: string[]): Unlabelled[] | null {
  const greeting = lines.findIndex((line) => GREETING.test(line));
  if (greeting < 0) return null;
  for (let at = greeting + 2; at < lines.length; at++) {
    const line = lines[at]!;
    if (!isSignature(line)) continue;
    const mention = personIn(parsed, at);
    if (mention < 0) continue;
    if (quotesIn(parsed, greeting + 1, at)) return null;
    return range(greeting + 1, at)
      .filter((paragraph) => !CLOSING.test(lines[paragraph]!))
      .map((paragraph) => ({ paragraph, mention, because: "signed below" }));
  }
  return null;
}

const quotesIn = ({ spans, tokens }: ParsedText, from: number, to: number): boolean =>
  spans.some(({ firstToken }) => {
    const { paragraph } = tokens[firstToken]!;
    return paragraph >= from && paragraph < to;
  });
