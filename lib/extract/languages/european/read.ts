import { findParagraphs } from "../../tokens";
import type { Reading } from "../reading";
import { europeanTurns } from "./interviews";
import { openingLength } from "./opening";
import { withNameMarks, withoutNameMarks } from "./people";
import {
  dashSpans,
  isNegated,
  MarkedParagraphs,
  Quotations,
  withoutInterruptions,
} from "./quotations";
import { Reports } from "./reports";
import { EuropeanSpeakers, nominativeRole } from "./speakers";
import { type Patterns, patternsOf, type Table } from "./tables";

/** Reads an article using the table of its language. */
export function readEuropean(source: string, table: Table): Reading[] {
  const text = withoutNameMarks(source, table);
  return withNameMarks(readPlain(text, table), text, source);
}

function readPlain(text: string, table: Table): Reading[] {
  const patterns = patternsOf(table);
  const speakers = new EuropeanSpeakers(text, table);
  const turns = europeanTurns(text, speakers);
  if (turns.length > 0) return turns;
  const reports = new Reports(text, patterns, speakers);
  const marked = new MarkedParagraphs(text, table.marks);
  return findParagraphs(text)
    .flatMap(({ start, end }) => {
      const begin = start + openingLength(text.slice(start, end));
      return readParagraph(text, [begin, end], marked, reports, patterns, speakers);
    })
    .map((reading) => identified(reading, speakers))
    .map((reading) => (table.isGerman ? withNominative(reading) : reading));
}

function readParagraph(
  text: string,
  [start, end]: [number, number],
  marked: MarkedParagraphs,
  reports: Reports,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const { table } = patterns;
  const dashes = table.dashes ? dashSpans(text, start, end) : [];
  const spans =
    dashes.length > 0
      ? dashes
      : withoutInterruptions(text, marked.in(start, end), patterns, speakers).filter(
          (span) => !isNegated(text, start, span, patterns),
        );
  const quotations = new Quotations(text, [start, end], spans, patterns, speakers);
  return dashes.length > 0
    ? dashes.flatMap((_, k) => quotations.spoken(k))
    : reports.inParagraph([start, end], quotations);
}

/** Gives a speaker known only by an office the name of the person it turned out to refer to. */
function identified(reading: Reading, speakers: EuropeanSpeakers): Reading {
  const person = speakers.identified.get(reading.speaker.name ?? "");
  if (!person) return reading;
  const { name, role } = person;
  return { ...reading, speaker: { ...reading.speaker, name, role } };
}

function withNominative(reading: Reading): Reading {
  const { role } = reading.speaker;
  return role === null
    ? reading
    : { ...reading, speaker: { ...reading.speaker, role: nominativeRole(role) } };
}
