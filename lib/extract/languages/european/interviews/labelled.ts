import { NOBODY, type Reading, type Speaker, turn } from "../../reading";
import type { EuropeanSpeakers } from "../speakers";
import { ASKING, isAnswering, isAsking, type Label } from "./labels";

const MIN_TURNS = 3;
const MIN_SHARE = 0.5;
const FULL_NAME = /^\p{Lu}\p{Ll}+(?:[- ]\p{Lu}[\p{L}’'-]+){1,2}$/u;

const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
/** "La Gazette du Soir": the article of a title. */
const OUTLET = /^(?:L[ae]s?|El|Los|D(?:er|ie|as))\s\p{Lu}/u;
const MAX_QUESTION = 300;

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
  // Minutes may have each speaker once.
  const isTold = repeats || labels.every(({ isSure }) => isSure);
  if (labels.length < MIN_TURNS || !isTold || !isDense) return null;
  const silent = askers(text, paragraphs);
  // A heading before them is not a turn.
  const begin = paragraphs.findIndex(({ label }) => label && isTurn(label, labels));
  const answering = new Set(
    labels.filter(({ label }) => !silent.has(label)).map(({ label }) => label),
  );
  const only = answering.size === 1 ? labels.find(({ label }) => answering.has(label))! : null;
  const readings: Reading[] = only
    ? firstAnswer(text, paragraphs.slice(0, begin)).map(([from, to]) =>
        turn(from, to, speakerOf(only, speakers, from), { isLabelled: false, cue: ":" }),
      )
    : [];
  const note = noteBehind(paragraphs, speakers);
  let speaker: Speaker | null = null;
  for (const { start, end, label } of paragraphs.slice(begin)) {
    if (start === note?.start) break;
    if (label)
      speaker = silent.has(label.label)
        ? null
        : speakerOf(label, speakers, paragraphs[begin]!.start, note?.person);
    const from = label?.words ?? start;
    const to = from + text.slice(from, end).trimEnd().length;
    if (speaker && to > from)
      readings.push(turn(from, to, speaker, { isLabelled: label !== null, cue: ":" }));
  }
  return readings;
}

/** What is said after an opening question, if labels begin only with the next one. */
function firstAnswer(text: string, paragraphs: Paragraph[]): [number, number][] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end).trimEnd());
  const asked = lines.findLastIndex(
    (line) => line.endsWith("?") && line.length <= MAX_QUESTION && !/^\s*["“«„»]/u.test(line),
  );
  if (asked < 0) return [];
  return paragraphs
    .slice(asked + 1)
    .map(({ start }, k) => [start, start + lines[asked + 1 + k]!.length]);
}

/** The labels of those who ask: all their turns are questions or, for an outlet, at least half. */
function askers(text: string, paragraphs: Paragraph[]): Set<string> {
  const turns = new Map<string, { asked: number; all: number; isSure: boolean }>();
  const labelled = paragraphs.flatMap(({ label }, k) => (label ? [{ label, k }] : []));
  labelled.forEach(({ label, k }, n) => {
    const { start, end } = paragraphs[(labelled[n + 1]?.k ?? k + 1) - 1]!;
    const asks = text.slice(start, end).trimEnd().endsWith("?");
    const own = turns.get(label.label) ?? { asked: 0, all: 0, isSure: false };
    const isSure = own.isSure || label.isSure;
    turns.set(label.label, { asked: own.asked + (asks ? 1 : 0), all: own.all + 1, isSure });
  });
  const labels = [...turns.keys()];
  const isAsker = (label: string): boolean => {
    const { asked, all, isSure } = turns.get(label)!;
    // Someone who asks under a full name, or in minutes, counts as a speaker.
    if (isSure) return false;
    if (label === ASKING || (asked === all && !FULL_NAME.test(label))) return true;
    // "ELBKURIER: Das klingt hart." An outlet in capitals, beside people's names in small letters.
    const isOutlet = CAPITALS.test(label) && labels.some((other) => !CAPITALS.test(other));
    return (isOutlet || OUTLET.test(label)) && asked * 2 >= all;
  };
  return new Set(labels.filter(isAsker));
}

const isTurn = (label: Label, all: Label[]): boolean =>
  label.isSure ||
  isAsking(label) ||
  isAnswering(label) ||
  all.filter((other) => other.label === label.label).length > 1;

/** The note at the end that says who has answered: "El capitán Hugo Roca, de 68 años, preside el Instituto". */
function noteBehind(
  paragraphs: Paragraph[],
  speakers: EuropeanSpeakers,
): { start: number; person: Speaker } | null {
  const last = paragraphs.at(-1)!;
  const person = last.label ? null : speakers.namedOpening(last.start, last.end);
  return person && { start: last.start, person };
}

function speakerOf(
  label: Label,
  speakers: EuropeanSpeakers,
  before: number,
  behind: Speaker = NOBODY,
): Speaker {
  const span: [number, number] = [label.start, label.end];
  if (isAnswering(label))
    return { ...(speakers.briefing(before) ?? speakers.introduced(before) ?? behind), span };
  return { ...speakers.labelled(span), span };
}
