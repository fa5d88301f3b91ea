// Interviews without labels: questions and answers alternate as paragraphs.
import type { ParsedText } from "../parse";
import { addressedIn } from "./addressed";
import { isNote } from "./notes";
import { peopleIn, range } from "./paragraph-mentions";
import { areOwnWords, profiledIn } from "./profiled";
import { isPrompt, isQuestion, isRemark } from "./prompts";
import type { Unlabelled } from "./statement";
import { isAboutPerson } from "./turn-ends";

const MIN_QUESTIONS = 2;
const MIN_SHARE = 0.3;
const ASKED =
  /\b(?:interview(?:ed|s)?|q ?& ?a|questions? (?:for|to|with)|answers? (?:our|to)|spoke (?:to|with)|talk(?:s|ed)? (?:to|with)|conversation with|sat down with|minutes with)\b/iu;

/** Alternating questions and answers, in an article that says who it interviews. */
export function interview(parsed: ParsedText, lines: string[]): Unlabelled[] | null {
  const first = lines.findIndex(isQuestion);
  if (first < 0) return null;
  const addressed = addressedIn(
    parsed,
    range(first, lines.length).filter((k) => isQuestion(lines[k]!)),
  );
  const named = addressed < 0 ? guestIn(parsed, lines, first) : addressed;
  const mention =
    named < 0
      ? profiledIn(parsed, lines, around(lines, first), authorsIn(parsed, lines, first))
      : named;
  if (mention < 0) return null;
  const { head, entity } = parsed.mentions[mention]!;
  const { name, surname } = parsed.entities[entity]!;
  const home = parsed.tokens[head]!.paragraph;
  // Below a signature nobody speaks.
  const all = range(first, addressed < 0 && home > first ? home : lines.length);
  const isAbout = (line: string) => !isQuestion(line) && isAboutPerson(line, name, surname);
  const said = all.filter((k) => !isNote(lines[k]!) && !isAbout(lines[k]!));
  const asked = questionsIn(parsed, lines, said);
  const last = said.filter((k, at) => asked.has(k) && !asked.has(said[at + 1] ?? -1));
  // In prose, occasional questions are rhetorical.
  if (last.length < MIN_QUESTIONS || last.length < MIN_SHARE * (said.length - 1)) return null;
  if (
    named < 0 &&
    !areOwnWords(
      parsed,
      lines,
      said.filter((k) => !asked.has(k)),
    )
  )
    return null;
  const because = "answers the question before it";
  return said.map((paragraph) => ({ paragraph, mention, because, asks: asked.has(paragraph) }));
}

const BYLINE = /^\W*[Bb][Yy]\W+(?=\p{Lu})/u;

/**
 * The mention of whoever is interviewed, before the first question or in the last line: not the author, and whoever
 * has an office rather than whoever talks to them. Returns -1 if there is none.
 */
function guestIn(parsed: ParsedText, lines: string[], first: number): number {
  const { mentions, roles } = parsed;
  const authors = authorsIn(parsed, lines, first);
  const asked = around(lines, first).filter((k) => ASKED.test(lines[k]!));
  const people = asked.map((k) =>
    peopleIn(parsed, k).filter((m) => !authors.includes(mentions[m]!.entity)),
  );
  const [guests] = people.filter((some) => some.length > 0);
  return guests?.find((m) => roles.has(mentions[m]!.entity)) ?? guests?.[0] ?? -1;
}

/** The entities that the lines before the first question name as authors. */
function authorsIn(parsed: ParsedText, lines: string[], first: number): number[] {
  const bylines = range(0, first).filter((k) => BYLINE.test(lines[k]!));
  return bylines.flatMap((k) => peopleIn(parsed, k).map((m) => parsed.mentions[m]!.entity));
}

/** The paragraphs that may introduce the guest: those before the first question, and the last. */
const around = (lines: string[], first: number): number[] => [...range(0, first), lines.length - 1];

/** Which of the paragraphs of an interview are the interviewer's. */
function questionsIn({ text, paragraphs }: ParsedText, lines: string[], said: number[]) {
  const emphasised = (k: number) =>
    /^\s*[*_]/.test(text.slice(paragraphs[k]!.start, paragraphs[k]!.end));
  const marked = said.filter((k) => isQuestion(lines[k]!));
  // Where questions are in bold, all that is in bold is asked, and nothing else.
  if (marked.length > 1 && marked.every(emphasised)) return new Set(said.filter(emphasised));
  const asked = new Set(marked);
  const between = (at: number) =>
    said[at - 1] !== undefined &&
    said[at + 1] !== undefined &&
    !asked.has(said[at - 1]!) &&
    !asked.has(said[at + 1]!);
  // In an answer of several paragraphs, one that speaks to the guest is the interviewer's.
  said.forEach((k, at) => {
    if (!asked.has(k) && between(at) && isPrompt(lines[k]!)) asked.add(k);
  });
  for (const k of remarksIn(lines, said, asked)) asked.add(k);
  return asked;
}

/**
 * What the interviewer remarks without speaking to the guest: "And the price fell." This shows only where questions
 * and answers alternate strictly, so that it is the second of three paragraphs, or the second or fourth of five.
 */
function remarksIn(lines: string[], said: number[], asked: Set<number>): number[] {
  const runs: number[][] = [];
  said.forEach((k, at) => {
    if (asked.has(k)) return;
    if (at > 0 && !asked.has(said[at - 1]!)) runs.at(-1)!.push(k);
    else runs.push([k]);
  });
  const single = runs.filter((run) => run.length === 1).length;
  if (single < 2 || runs.some((run) => run.length % 2 === 0)) return [];
  return runs.flatMap((run) => run.filter((k, at) => at % 2 === 1 && isRemark(lines[k]!)));
}
