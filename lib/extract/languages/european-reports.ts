import { assertionIn, type Patterns } from "./european-patterns";
import type { EuropeanSpeakers } from "./european-speakers";
import type { MarkedSpan } from "./marked-spans";
import type { Reading, Speaker } from "./reading";

const CONTRAST = /,\s+(?:mais|pero|aber|doch|sin embargo|cependant)\s/u;
const MIN_WORDS = 3;
const SENTENCES = /(?<=[.!?…][»”"“]?)\s+(?=[«“„"—¿¡]*\s?\p{Lu})/u;

/** What sentences without marks report: "Ana Lee a déclaré que | les négociations reprendraient". */
export function europeanReports(
  text: string,
  start: number,
  end: number,
  spans: MarkedSpan[],
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const readings: Reading[] = [];
  let from = start;
  let quoted = false;
  for (const piece of text.slice(start, end).split(SENTENCES)) {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    const marked = spans.some(({ open, close }) => open <= at + 1 && close > at);
    if (marked) {
      quoted = true;
      continue;
    }
    const outside = (index: number) =>
      !spans.some(({ open, close }) => open <= at + index && at + index < close);
    const found = reportsIn(text, at, piece, outside, patterns, speakers);
    const inherited =
      found.length === 0 && quoted ? subjunctive(at, piece, patterns, speakers) : null;
    readings.push(...(inherited ? [inherited] : found));
  }
  return readings;
}

function reportsIn(
  text: string,
  at: number,
  piece: string,
  outside: (index: number) => boolean,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const { cues, table } = patterns;
  const that = new RegExp(`^[\\s,]*(?:[^,.;:]{0,60}?[\\s,])?${table.that}(?!\\p{L})\\s*`, "iu");
  const verbs = [...piece.matchAll(cues)].filter(({ index }) => outside(index));
  const readings: Reading[] = [];
  const add = (first: number, last: number, speaker: Speaker, cue: string, index: number) => {
    const whole = text.slice(first, last);
    // ", mais ...": what the reporter sets against it.
    const contrast = whole.search(CONTRAST);
    const words = (contrast < 0 ? whole : whole.slice(0, contrast)).replace(/[\s,.!?…]+$/u, "");
    if (words.split(/\s+/).length < MIN_WORDS || /^[«“„"]/u.test(words)) return;
    readings.push({
      ...{ start: first, end: first + words.length, kind: "indirect", speaker, cue },
      assertion: assertionIn(piece, index, cue, patterns),
      ...{ confidence: 0.75, because: `reported without quotation marks: “${cue}”` },
    });
  };
  verbs.forEach((verb, k) => {
    const begin = verb.index + verb[0].length;
    const opener = that.exec(piece.slice(begin)) ?? denied(piece, begin, verb[0], patterns);
    if (!opener) return;
    // A further clause may report more: "que ... | y declaró que ...".
    const next = verbs.slice(k + 1).find(({ index }) => index > begin + opener[0].length);
    const joined = next && /(?:,|\s)(?:y|e|et|und)?\s*$/u.exec(piece.slice(0, next.index));
    const further = joined && /y|e|et|und/.test(joined[0]) ? joined.index : piece.length;
    const speaker =
      (readings.length > 0 ? speakers.again() : null) ??
      speakers.before(at, at + verb.index) ??
      speakers.again();
    if (speaker) add(at + begin + opener[0].length, at + further, speaker, verb[0], verb.index);
  });
  if (readings.length === 0) {
    patterns.according.lastIndex = 0;
    const source = patterns.according.exec(piece);
    // "Selon Ana Lee, ministre, | ...": the sentence begins with its source.
    if (source?.index === 0) {
      const speaker = speakers.after(at + source[0].length, at + piece.length);
      const rest = speaker?.span
        ? contentAfter(text, speaker.span[1], at + piece.length, table.inverts)
        : -1;
      if (speaker && rest >= 0) add(rest, at + piece.length, speaker, source[1]!, 0);
    }
  }
  return readings;
}

/** What is denied may be a noun or an infinitive: "dément | toute négociation", "a nié | avoir reçu". */
function denied(
  piece: string,
  at: number,
  verb: string,
  { table }: Patterns,
): RegExpExecArray | null {
  const isDenial = table.denial.test(verb) && !table.inverts;
  return isDenial ? /^[\s,]+(?=\p{Ll})/u.exec(piece.slice(at)) : null;
}

/** Where the report begins after its source, past any apposition. Returns -1 if nothing follows. */
function contentAfter(text: string, from: number, to: number, inverts: boolean): number {
  const rest = text.slice(from, to);
  // German puts the verb first: "Nach Angaben von Ana Lee | wird ...".
  if (inverts) return from + /^[\s,]*/u.exec(rest)![0].length;
  const parts = /^(?:,\s*[^,]{3,100})?,\s*/u.exec(rest);
  return parts ? from + parts[0].length : -1;
}

/** A sentence in the subjunctive after somebody's words: "Die Gespräche seien schwierig." */
function subjunctive(
  at: number,
  piece: string,
  { table }: Patterns,
  speakers: EuropeanSpeakers,
): Reading | null {
  const speaker = table.subjunctive?.test(piece) ? speakers.again() : null;
  if (!speaker) return null;
  const end = at + piece.replace(/[.!?…\s]+$/u, "").length;
  return {
    ...{ start: at, end, kind: "indirect", speaker, cue: null, assertion: "asserted" },
    ...{ confidence: 0.7, because: "the subjunctive reports what the last speaker said" },
  };
}
