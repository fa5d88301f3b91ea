import { type Reading, turn } from "../../reading";
import type { EuropeanSpeakers } from "../speakers";
import { addressedIn } from "./addressed";
import type { Paragraph } from "./labelled";
import { isPrompt } from "./prompts";

const MIN_QUESTIONS = 2;
/** In prose, occasional questions are rhetorical. */
const MIN_ASKED = 0.3;
const MAX_QUESTION = 300;

/**
 * Alternating questions and answers without labels: the person answering is named before the first question, in one, or
 * once before the first answer.
 */
export function unlabelledTurns(
  text: string,
  paragraphs: Paragraph[],
  speakers: EuropeanSpeakers,
): Reading[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end).trim());
  const isQuestion = (k: number) =>
    /\?$/u.test(lines[k] ?? "") && lines[k]!.length <= MAX_QUESTION && !/^["“«„»]/u.test(lines[k]!);
  const questions = lines.map((_, k) => k).filter((k) => isQuestion(k) && !isQuestion(k + 1));
  const first = questions[0] ?? 0;
  const addressed = addressedIn(
    text,
    questions.map((k) => paragraphs[k]!),
    speakers,
  );
  // "taz: Frau Holm, warum gehen Sie?": only the first question and its answer have labels.
  const isNamed = first > 0 || addressed || (paragraphs[0]?.label && paragraphs[1]?.label);
  if (!isNamed || questions.length < MIN_QUESTIONS) return [];
  // After an answer: what follows a question is one.
  const isPut = (k: number) =>
    k > first && !isQuestion(k) && !isQuestion(k - 1) && isPrompt(lines[k]!, lines[k + 1]);
  const put = lines.filter((_, k) => isPut(k)).length;
  if (questions.length + put < MIN_ASKED * (paragraphs.length - first)) return [];
  // "Hamidou Yacouba, ancien ministre : ..."
  const named = paragraphs.find(({ label }, k) => label && k > first && !isQuestion(k))?.label;
  const speaker = named
    ? speakers.labelled([named.start, named.end])
    : (addressed ?? speakers.introduced(paragraphs[first]!.start));
  if (!speaker) return [];
  const note = paragraphs.at(-1)!;
  const isAbout = speakers.namedFirst(note.start, note.end)?.name === speaker.name;
  return paragraphs.flatMap(({ start, end, label }, k) => {
    if (k < first || isQuestion(k) || isPut(k)) return [];
    if (isAbout && start === note.start) return [];
    const isLabelled = label !== null && label === named;
    const to = start + text.slice(start, end).trimEnd().length;
    return [turn(isLabelled ? label.words : start, to, speaker, { isLabelled, cue: ":" })];
  });
}
