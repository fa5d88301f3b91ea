// Whether labels are those of a transcript, and what reads like speech.
import type { ParsedText } from "../parse";
import { isShouted } from "./label-kind";
import type { Label } from "./label-line";

/** How often each label occurs. */
export const timesOf = (labels: Label[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const { label } of labels) times.set(label, (times.get(label) ?? 0) + 1);
  return times;
};

const MAX_INTRODUCTION = 4;

/** Whether a transcript is part of an article: paragraphs of prose come before its first label. */
export function isExcerpt({ text, paragraphs }: ParsedText, first: number): boolean {
  const prose = paragraphs
    .slice(0, first)
    .filter(({ start, end }) => /[.!?]["”’]?\s*$/.test(text.slice(Math.max(start, end - 4), end)));
  return prose.length > MAX_INTRODUCTION;
}

const MIN_SPOKEN = 0.3;

/**
 * Whether labels are those of a transcript: questions and answers, several that certainly name a speaker, or several
 * whose words read like speech. A single label counts if only a transcript would have it.
 */
export function isTranscript(parsed: ParsedText, labels: Label[]): boolean {
  const { text, paragraphs } = parsed;
  const certain = labels.filter(({ kind }) => kind === "question" || kind === "answer");
  // "ANN LEE, HOST:", "BO TAN, BYLINE:": as broadcasters credit those who speak.
  if (certain.length > 1 || labels.filter(({ label }) => CREDIT.test(label)).length > 1)
    return true;
  // Written questions and answers, which address nobody: the same full names again and again.
  const times = timesOf(labels);
  const isNamedAgain = ({ kind, label }: Label) => kind === "name" && times.get(label)! > 1;
  if (labels.length >= MIN_WRITTEN && labels.every(isNamedAgain)) return true;
  if (labels.length >= MIN_WRITTEN && areMinutes(parsed, labels, times)) return true;
  if (labels.length < 2) {
    const [only] = labels;
    if (!only || only.kind === "weak" || isExcerpt(parsed, only.paragraph)) return false;
    // "SA KAEO: Vendors lodged a petition": where the reporter is.
    const opens =
      only.paragraph === 0 && !isSpoken(text.slice(only.wordsStart, paragraphs[0]!.end));
    if (opens && only.kind === "shouted") return false;
    return isShouted(only.label) && only.label.length > 1;
  }
  const spoken = labels.filter(({ paragraph, wordsStart }) =>
    isSpoken(text.slice(wordsStart, paragraphs[paragraph]!.end)),
  );
  return spoken.length >= MIN_SPOKEN * labels.length;
}

const MIN_WRITTEN = 4;

/** Whether every paragraph has a label in capitals, some of them again: minutes, in which nobody may say "I". */
const areMinutes = (
  { paragraphs }: ParsedText,
  labels: Label[],
  times: Map<string, number>,
): boolean =>
  labels.length === paragraphs.length - labels[0]!.paragraph &&
  times.size < labels.length &&
  labels.every(({ label, kind }) => kind !== "weak" && isShouted(label));

const CREDIT = /, (?:host|byline|presenter|correspondent)$/i;

/** Whether words read like speech: in the first or second person, or a question. */
export const isSpoken = (words: string): boolean => SPOKEN.test(words);

const SPOKEN = /\b(?:I|we|We|you|You|my|My|our|Our|us|me)\b|\?|^\s*["“‘]/u;
