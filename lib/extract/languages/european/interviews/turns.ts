import { findParagraphs } from "../../../tokens";
import { NOBODY, type Reading, type Speaker, turn } from "../../reading";
import type { EuropeanSpeakers } from "../speakers";

const LABEL =
  /^\s*[*_]{0,3}(\p{Lu}[^:\n!?«»“”„"]{0,60}?|\p{Ll}[\p{L}-]{1,14})[*_]{0,3}\s*:[*_]{0,3}\s+(?=\S)/u;
// "LE FIGARO. - La France ..."
const CAPITALS = /^\s*(\p{Lu}[\p{Lu}\s.'’-]{2,40})\.?\s?[-–—](?:\s+|$)/u;
// "P. ¿Llegó tarde?", "PREGUNTA. ¿...?", "R.- Llegó a tiempo": a letter or word for asking and answering.
const LETTER =
  /^\s*[*_]{0,3}(PREGUNTA|RESPUESTA|Pregunta|Respuesta|QUESTION|RÉPONSE|REPONSE|Question|Réponse|FRAGE|ANTWORT|Frage|Antwort|[PRQFA])[*_]{0,3}\s?(?:[.:]\s?[-–—]?|[-–—])[*_]{0,3}\s+(?=\S)/u;
const ASKS =
  /^\?$|^(?:(?:zusatz|nach|zwischen)?frage(?:\s.*)?|question|pregunta|q|f|p|journaliste|reporter(?:in)?|periodista|moderator(?:in)?|moderador(?:a)?|interviewer(?:in)?|modération|redaktion|redacción|rédaction)$/iu;
const ANSWERS = /^!$|^(?:antwort|réponse|reponse|respuesta|r|a)$/iu;
const MIN_TURNS = 3;
const MIN_SHARE = 0.5;
const MIN_QUESTIONS = 2;
const MIN_ASKED = 0.3;
const MAX_QUESTION = 300;

interface Labelled {
  label: string;
  start: number;
  end: number;
  /** Where the words begin. */
  words: number;
}

interface Stretch {
  start: number;
  end: number;
}

/**
 * Reads an interview by the names or letters before the words, or by its questions, whatever its language. A label all of whose
 * turns are questions is whoever asks, who is nobody's evidence. Returns nothing for other texts.
 */
export function europeanTurns(text: string, speakers: EuropeanSpeakers): Reading[] {
  const paragraphs = findParagraphs(text);
  const labels = paragraphs.map(({ start, end }) => labelIn(text.slice(start, end), start));
  const first = labels.findIndex((label) => label !== null);
  const found = labels.flatMap((label, k) => (label ? [{ ...label, k }] : []));
  const names = new Set(found.map(({ label }) => label));
  const dense = found.length >= MIN_SHARE * (paragraphs.length - first);
  if (found.length < MIN_TURNS || names.size === found.length || !dense)
    return unlabelled(text, paragraphs, speakers);
  const answering = new Set(
    found
      .filter(({ k }, n) => {
        const last = found[n + 1]?.k ?? k + 1;
        const { start, end } = paragraphs[last - 1] ?? paragraphs[k]!;
        return !text.slice(start, end).trimEnd().endsWith("?");
      })
      .map(({ label }) => label),
  );
  // Whoever asks under a full name is somebody.
  const isFull = (name: string) => /^\p{Lu}\p{Ll}+(?:[- ]\p{Lu}[\p{L}’'-]+){1,2}$/u.test(name);
  const asking = new Set(
    [...names].filter((name) => ASKS.test(name) || (!answering.has(name) && !isFull(name))),
  );
  const readings: Reading[] = [];
  let speaker: Speaker | null = null;
  // "PREGUNTA." and then "P.": the same label. A heading before them is none.
  const begin = labels.findIndex((own) => own !== null && isTurn(own.label, found));
  paragraphs.slice(begin).forEach(({ start, end }, k) => {
    const own = labels[begin + k];
    if (own)
      speaker = asking.has(own.label) ? null : speakerOf(own, speakers, paragraphs[begin]!.start);
    const from = own?.words ?? start;
    const to = from + text.slice(from, end).trimEnd().length;
    if (speaker && to > from)
      readings.push(
        turn(from, to, speaker, { isLabelled: own !== null && own !== undefined, cue: ":" }),
      );
  });
  return readings;
}

const isTurn = (label: string, all: Labelled[]): boolean =>
  ASKS.test(label) ||
  ANSWERS.test(label) ||
  all.filter((other) => other.label === label).length > 1;

function labelIn(line: string, at: number): Labelled | null {
  const [whole, label] = LETTER.exec(line) ?? CAPITALS.exec(line) ?? LABEL.exec(line) ?? [];
  if (whole === undefined || label === undefined || label.split(/\s+/).length > 8) return null;
  const start = at + whole.indexOf(label);
  const kind = ASKS.test(label) ? "?" : ANSWERS.test(label) ? "!" : null;
  const own = label.trim().replace(/(?<=\p{L}{3})\.$/u, "");
  // "PREGUNTA." and then "P." are the same label.
  return { label: kind ?? own, start, end: start + own.length, words: at + whole.length };
}

function speakerOf({ label, start, end }: Labelled, speakers: EuropeanSpeakers, before: number) {
  const span: [number, number] = [start, end];
  if (ANSWERS.test(label)) return { ...(speakers.introduced(before) ?? NOBODY), span };
  return { ...speakers.labelled(span), span };
}

/** Questions and answers in turn, without labels: who answers is named before the first. */
function unlabelled(text: string, paragraphs: Stretch[], speakers: EuropeanSpeakers): Reading[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end).trim());
  const isQuestion = (k: number) =>
    /\?$/u.test(lines[k] ?? "") && lines[k]!.length <= MAX_QUESTION && !/^["“«„»]/u.test(lines[k]!);
  const questions = lines.map((_, k) => k).filter((k) => isQuestion(k) && !isQuestion(k + 1));
  const first = questions[0] ?? 0;
  if (first === 0 || questions.length < MIN_QUESTIONS) return [];
  // In prose, a question now and then is rhetorical.
  if (questions.length < MIN_ASKED * (paragraphs.length - first)) return [];
  // "Hamidou Yacouba, ancien ministre : ...": who answers may be named before the first answer alone.
  const labels = paragraphs.map(({ start, end }) => labelIn(text.slice(start, end), start));
  const named = labels.find((label, k) => label && k > first && !isQuestion(k)) ?? null;
  const person = named
    ? speakers.labelled([named.start, named.end])
    : speakers.introduced(paragraphs[first]!.start);
  if (!person) return [];
  return paragraphs.slice(first).flatMap(({ start, end }, k) => {
    const to = start + text.slice(start, end).trimEnd().length;
    if (isQuestion(first + k)) return [];
    const own = labels[first + k];
    return [
      turn(own === named && own ? own.words : start, to, person, {
        isLabelled: own === named,
        cue: ":",
      }),
    ];
  });
}
