import { NOBODY, type Reading, type Speaker, turn } from "../../reading";
import type { EuropeanSpeakers } from "../speakers";
import { ASKING, isAnswering, isAsking, type Label } from "./labels";

const MIN_TURNS = 3;
const MIN_SHARE = 0.5;
const FULL_NAME = /^\p{Lu}\p{Ll}+(?:[- ]\p{Lu}[\p{L}’'-]+){1,2}$/u;

export interface Paragraph {
  start: number;
  end: number;
  label: Label | null;
}

/**
 * Reads an interview by the names or letters before the words. A label whose turns are all questions is the
 * interviewer's, and gives no statements. Returns null for other texts.
 */
export function labelledTurns(
  text: string,
  paragraphs: Paragraph[],
  speakers: EuropeanSpeakers,
): Reading[] | null {
  const first = paragraphs.findIndex(({ label }) => label !== null);
  const labels = paragraphs.flatMap(({ label }) => label ?? []);
  const isDense = labels.length >= MIN_SHARE * (paragraphs.length - first);
  const repeats = new Set(labels.map(({ label }) => label)).size < labels.length;
  if (labels.length < MIN_TURNS || !repeats || !isDense) return null;
  const silent = askers(text, paragraphs);
  // A heading before them is not a turn.
  const begin = paragraphs.findIndex(({ label }) => label && isTurn(label, labels));
  const readings: Reading[] = [];
  let speaker: Speaker | null = null;
  for (const { start, end, label } of paragraphs.slice(begin)) {
    if (label)
      speaker = silent.has(label.label)
        ? null
        : speakerOf(label, speakers, paragraphs[begin]!.start);
    const from = label?.words ?? start;
    const to = from + text.slice(from, end).trimEnd().length;
    if (speaker && to > from)
      readings.push(turn(from, to, speaker, { isLabelled: label !== null, cue: ":" }));
  }
  return readings;
}

/** The labels of those who only ask. */
function askers(text: string, paragraphs: Paragraph[]): Set<string> {
  const asking = new Set<string>();
  const answering = new Set<string>();
  const labelled = paragraphs.flatMap(({ label }, k) => (label ? [{ label, k }] : []));
  labelled.forEach(({ label, k }, n) => {
    const { start, end } = paragraphs[(labelled[n + 1]?.k ?? k + 1) - 1]!;
    const asks = text.slice(start, end).trimEnd().endsWith("?");
    // Someone who asks under a full name counts as a speaker.
    if (isAsking(label) || (asks && !FULL_NAME.test(label.label))) asking.add(label.label);
    else answering.add(label.label);
  });
  return new Set([...asking].filter((label) => label === ASKING || !answering.has(label)));
}

const isTurn = (label: Label, all: Label[]): boolean =>
  isAsking(label) ||
  isAnswering(label) ||
  all.filter((other) => other.label === label.label).length > 1;

function speakerOf(label: Label, speakers: EuropeanSpeakers, before: number): Speaker {
  const span: [number, number] = [label.start, label.end];
  if (isAnswering(label)) return { ...(speakers.introduced(before) ?? NOBODY), span };
  return { ...speakers.labelled(span), span };
}
