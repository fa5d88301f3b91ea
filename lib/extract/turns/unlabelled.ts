import type { ParsedText } from "../parse";
import { mentionsIn, personIn, range } from "./paragraph-mentions";
import { isSignature, statement, type Unlabelled } from "./statement";

const MAX_QUESTION = 300;
const MIN_QUESTIONS = 2;
const MIN_SHARE = 0.3;
const ASKED =
  /\b(?:interview(?:ed|s)?|q ?& ?a|questions? (?:for|to|with)|answers? (?:our|to)|spoke (?:to|with)|talk(?:s|ed)? (?:to|with)|conversation with|sat down with)\b/iu;
const GREETING = /^\W*(?:to the editors?|dear\b.{1,60}|sirs?|madam)\W*$/iu;
// "Yours faithfully," is not part of what the writer says.
const CLOSING =
  /^\W*(?:yours(?: (?:(?:very|most) )?(?:faithfully|sincerely|truly|respectfully|cordially|ever|etc))?|(?:with )?(?:(?:kind|best|warm)(?:est)? )?(?:regards|wishes)|sincerely(?: yours)?|respectfully(?: yours)?|faithfully)\W*$/iu;

/** Finds the speakers of interviews without names, letters and statements, by their layout. */
export function findUnlabelled(parsed: ParsedText): Unlabelled[] {
  const lines = parsed.paragraphs.map(({ start, end }) =>
    withoutEmphasis(parsed.text.slice(start, end).trim()),
  );
  return (
    letter(parsed, lines) ??
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
      found.push({ paragraph: at, mention, because: "introduced in the line before" });
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

/** "To the Editor:", paragraphs, and a name on a line of its own. */
function letter(parsed: ParsedText, lines: string[]): Unlabelled[] | null {
  const greeting = lines.findIndex((line) => GREETING.test(line));
  if (greeting < 0) return null;
  for (let at = greeting + 2; at < lines.length; at++) {
    const line = lines[at]!;
    if (!isSignature(line)) continue;
    const mention = personIn(parsed, at);
    if (mention < 0) continue;
    return range(greeting + 1, at)
      .filter((paragraph) => !CLOSING.test(lines[paragraph]!))
      .map((paragraph) => ({ paragraph, mention, because: "signed below" }));
  }
  return null;
}

/** Alternating questions and answers, in an article that says who it interviews. */
function interview(parsed: ParsedText, lines: string[]): Unlabelled[] | null {
  const isQuestion = (k: number) =>
    /\?$/.test(lines[k] ?? "") && lines[k]!.length <= MAX_QUESTION && !/^["“‘«]/.test(lines[k]!);
  const questions = range(0, lines.length).filter((k) => isQuestion(k) && !isQuestion(k + 1));
  if (questions.length < MIN_QUESTIONS) return null;
  const first = questions[0]!;
  const around = [...range(0, first), lines.length - 1].filter((k) => ASKED.test(lines[k]!));
  const mention = around.map((k) => personIn(parsed, k)).find((found) => found >= 0) ?? -1;
  if (mention < 0) return null;
  const home = parsed.tokens[parsed.mentions[mention]!.head]!.paragraph;
  const last = home > first ? home : lines.length;
  // In prose, occasional questions are rhetorical.
  if (questions.length < MIN_SHARE * (last - first)) return null;
  return range(first + 1, last)
    .filter((k) => !isQuestion(k))
    .map((paragraph) => ({ paragraph, mention, because: "answers the question before it" }));
}
