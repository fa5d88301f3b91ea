import { findParagraphs } from "../../tokens";
import type { EuropeanSpeakers } from "./speakers";
import { NOBODY, type Reading, type Speaker } from "../reading";

const LABEL = /^\s*[*_]{0,3}(\p{Lu}[^:\n!?«»“”„"]{0,60}?)[*_]{0,3}\s*:[*_]{0,3}\s+(?=\S)/u;
const ASKS =
  /^(?:frage|question|pregunta|q|f|p|journaliste|reporter(?:in)?|periodista|moderator(?:in)?|moderador(?:a)?|interviewer|modération)$/iu;
const ANSWERS = /^(?:antwort|réponse|respuesta|r|a)$/iu;
const MIN_TURNS = 3;
const MIN_SHARE = 0.5;

interface Labelled {
  label: string;
  start: number;
  end: number;
  /** Where the words begin. */
  words: number;
}

/**
 * Reads an interview by the names before the colons, whatever its language. A label all of whose turns are questions is
 * whoever asks, who is nobody's evidence. Returns nothing for other texts.
 */
export function europeanTurns(text: string, speakers: EuropeanSpeakers): Reading[] {
  const paragraphs = findParagraphs(text);
  const labels = paragraphs.map(({ start, end }) => labelIn(text.slice(start, end), start));
  const first = labels.findIndex((label) => label !== null);
  const found = labels.flatMap((label, k) => (label ? [{ ...label, k }] : []));
  const names = new Set(found.map(({ label }) => label));
  const dense = found.length >= MIN_SHARE * (paragraphs.length - first);
  if (found.length < MIN_TURNS || names.size === found.length || !dense) return [];
  const answering = new Set(
    found
      .filter(({ k }) => {
        const { start, end } = paragraphs[k]!;
        return !text.slice(start, end).trimEnd().endsWith("?");
      })
      .map(({ label }) => label),
  );
  const asking = new Set([...names].filter((name) => ASKS.test(name) || !answering.has(name)));
  const readings: Reading[] = [];
  let speaker: Speaker | null = null;
  paragraphs.slice(first).forEach(({ start, end }, k) => {
    const own = labels[first + k];
    if (own) speaker = asking.has(own.label) ? null : speakerOf(own, speakers, found[0]!.start);
    const from = own?.words ?? start;
    const to = from + text.slice(from, end).trimEnd().length;
    if (!speaker || to <= from) return;
    readings.push({
      ...{ start: from, end: to, kind: "direct", speaker, cue: ":", assertion: "asserted" },
      confidence: own ? 0.95 : 0.85,
      because: own ? "a name and a colon begin the paragraph" : "the speaker before goes on",
    });
  });
  return readings;
}

function labelIn(line: string, at: number): Labelled | null {
  const [whole, label] = LABEL.exec(line) ?? [];
  if (whole === undefined || label === undefined || label.split(/\s+/).length > 8) return null;
  const start = at + whole.indexOf(label);
  return { label: label.trim(), start, end: start + label.trim().length, words: at + whole.length };
}

function speakerOf({ label, start, end }: Labelled, speakers: EuropeanSpeakers, before: number) {
  const span: [number, number] = [start, end];
  if (ANSWERS.test(label)) return { ...(speakers.introduced(before) ?? NOBODY), span };
  return { ...speakers.labelled(span), span };
}
