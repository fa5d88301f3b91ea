import { findParagraphs } from "../../tokens";
import { type MarkedSpan, markedSpans } from "../marked-spans";
import type { Reading } from "../reading";
import { sentenceStart } from "./grammar";
import { europeanTurns } from "./interviews";
import { withNameMarks, withoutNameMarks } from "./people";
import {
  dashSpans,
  type Found,
  speakerAfter,
  speakerBefore,
  speakerLater,
  withoutIncises,
} from "./quotations";
import { europeanReports } from "./reports";
import { EuropeanSpeakers } from "./speakers";
import { type Patterns, patternsOf, type Table } from "./tables";

/** Reads an article by the table of its language. */
export function readEuropean(source: string, table: Table): Reading[] {
  const text = withoutNameMarks(source, table);
  return withNameMarks(readPlain(text, table), text, source);
}

function readPlain(text: string, table: Table): Reading[] {
  const patterns = patternsOf(table);
  const speakers = new EuropeanSpeakers(text, table);
  const turns = europeanTurns(text, speakers);
  if (turns.length > 0) return turns;
  const readings = findParagraphs(text).flatMap(({ start: from, end }) => {
    const line = text.slice(from, end);
    const start = from + ((STAMP.exec(line) ?? DATELINE.exec(line))?.[0].length ?? 0);
    const dashes = table.dashes ? dashSpans(text, start, end) : [];
    const marked = () =>
      withoutIncises(text, markedSpans(text, start, end, table.marks), patterns, speakers);
    const spans = dashes.length > 0 ? dashes : marked();
    // Whatever dashes set off is spoken; a few words in marks may be a term.
    const terms = dashes.length > 0 ? 0 : FEW_WORDS;
    const quotation = (k: number, spoken = false) =>
      readQuotation(text, [start, end], spans, k, spoken, terms, patterns, speakers);
    return dashes.length > 0
      ? spans.flatMap((_, k) => quotation(k))
      : europeanReports(text, [start, end], spans, quotation, patterns, speakers);
  });
  return readings.map((reading) => {
    const person = speakers.identified.get(reading.speaker.name ?? "");
    const { name, role } = person ?? {};
    return name
      ? { ...reading, speaker: { ...reading.speaker, name, role: role ?? null } }
      : reading;
  });
}

// "RABAT (AFP) – Le projet", "Wien/Graz – Der Minister": where a text was written.

// "14 h 40. Selon ...", "18:42 | ...", "06:50 Uhr: ...": when an entry of a live blog was written.
// "Madrid, 4 mar (EFE).- El ministro"
const DATELINE =
  /^\s*\p{Lu}\p{L}+(?:\s\p{L}+){0,3},\s\d{1,2}\.?º?\s(?:de\s)?\p{L}{3,10}\.?(?:\s\d{4})?\s?(?:\([^)\n]{2,40}\))?\s?[.:]?\s?[-–—]+\s?(?=\S)|^\s*(?:\p{Lu}{2}[\p{Lu}\s/.'’-]{1,40}(?:\([^)\n]{2,40}\))?\s?(?:[-–—]\s|\.(?:[-–—])?\s)|\p{Lu}\p{Ll}[\p{L}/]{1,25}(?:\s\p{L}+){0,2}(?:\s?\([^)\n]{2,40}\)\s?(?:[-–—]\s)|\s[–—]\s|\.\s[–—]\s))(?=\S)/u;
const STAMP = /^\s*(?:\+\+\+\s)?\d{1,2}\s?[h:.]\s?\d{2}(?:\s?(?:Uhr|h))?\s?[.:|–—-]?\s+/u;

const FEW_WORDS = 5;
const TITLE = /^\p{Lu}\p{Ll}+(?:\s(?:am\s)?\p{Lu}[\p{L}-]+){1,3}$/u;
const PAPER = /^\p{Lu}[\p{L}-]+$/u;
const GENITIVE = /(?:Bericht|Angaben|Informationen|Recherchen)\s(?:des|der)\s+$/u;
const TOLD =
  /(?:sagt|erklärt|äußert|bestätigt|berichtet|verriet|gegenüber|Interview)[^.«»„“”]{0,40}\s(?:der|dem|mit\s+der)\s+$/u;

function readQuotation(
  text: string,
  [start, end]: [number, number],
  spans: MarkedSpan[],
  k: number,
  spoken: boolean,
  terms: number,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const span = spans[k]!;
  const from = spans[k - 1]?.close ?? start;
  const to = spans[k + 1]?.open ?? end;
  const words = text.slice(span.start, span.end).split(/\s+/).length;
  const before = text.slice(start, span.open);
  // A quotation that is a sentence of its own continues what was said in the paragraph.
  const isSentence = /[.!?…]$/u.test(text.slice(span.start, span.end)) && words > 1;
  // "Wer nur die Köpfe zähle, | „hat das Prinzip nicht verstanden“": the subjunctive goes on with what was said.
  const reported = spoken && patterns.table.subjunctive?.test(before.slice(sentenceStart(before)));
  const goesOn =
    k > 0 || reported || /^[\s—–-]*$/.test(before) || (spoken && /[.!?…:]\s*$/u.test(before));
  const found =
    speakerAfter(text, span.close, to, patterns, speakers, /^[\s—–-]*$/.test(before) && k === 0) ??
    speakerBefore(text, from, span.open, patterns, speakers) ??
    speakerLater(text, span.close, to, patterns, speakers) ??
    (goesOn && (words > terms || reported || (spoken && isSentence))
      ? carried(speakers, reported ? start + sentenceStart(before) : null)
      : null);
  if (!found && words <= terms) return [];
  // "Sagte sie der | „Rheinischen Post“": a newspaper.
  if (patterns.table.inverts && TITLE.test(text.slice(span.start, span.end)) && TOLD.test(before))
    return [];
  // "Laut einem Bericht des | „Kurier“"
  if (
    patterns.table.inverts &&
    PAPER.test(text.slice(span.start, span.end)) &&
    GENITIVE.test(before)
  )
    return [];
  const whole = /^\p{Lu}|^[¿¡]/u.test(text.slice(span.start, span.start + 1)) && words > 2;
  const kind = whole || words > 14 ? "direct" : "mixed";
  return [{ start: span.start, end: span.end, kind, ...(found ?? UNKNOWN) }];
}

const UNKNOWN: Found = {
  ...{ speaker: { name: null, role: null, span: null }, cue: null, assertion: "asserted" },
  ...{ confidence: 0.4, because: "no likely speaker nearby" },
};

function carried(speakers: EuropeanSpeakers, reported: number | null): Found | null {
  const speaker = reported === null ? speakers.again() : speakers.againBefore(reported);
  const because = "the speaker before goes on";
  return speaker && { speaker, cue: null, assertion: "asserted", confidence: 0.7, because };
}
