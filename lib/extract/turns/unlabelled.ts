import type { ParsedText } from "../parse";
import { CLOSING, emailed } from "./emailed";
import { interview } from "./interview";
import { mentionsIn, personIn, range } from "./paragraph-mentions";
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
    introduced(parsed, lines)
  );
}

/** A line without its marks of emphasis: "**Who cut it?**". */
const withoutEmphasis = (line: string): string =>
  /^[*_]/.test(line) ? line.replace(/^[*_]+|[*_]+$/gu, "") : line;

// A passage set off from the article: "> We agree", "1/ We agree", "2/5 We agree".
const SET_OFF = /^(?:>\s*|\d{1,2}\/(?:\d{1,2})?\s+)(?=\S)/u;

/** Passages set off below a line that ends in a colon and names their author: "Lee wrote on X:". */
function introduced(parsed: ParsedText, lines: string[]): Unlabelled[] {
  const found: Unlabelled[] = [];
  lines.forEach((line, k) => {
    if (!line.endsWith(":") || !SET_OFF.test(lines[k + 1] ?? "")) return;
    const mention = namedIn(parsed, k);
    if (mention < 0) return;
    for (let at = k + 1; SET_OFF.test(lines[at] ?? ""); at++)
      found.push({ paragraph: at, mention, because: "introduced in the previous line" });
  });
  return found;
}

/** The only person named in a paragraph, or else the first body. Returns -1 if there is none. */
function namedIn(parsed: ParsedText, paragraph: number): number {
  const { mentions, entities } = parsed;
  const here = mentionsIn(parsed, paragraph).filter(
    (k) => mentions[k]!.entity >= 0 && !mentions[k]!.inRole,
  );
  const people = here.filter((k) => entities[mentions[k]!.entity]!.kind === "person");
  if (new Set(people.map((k) => mentions[k]!.entity)).size > 1) return -1;
  return people[0] ?? here.find((k) => entities[mentions[k]!.entity]!.kind === "org") ?? -1;
}

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
