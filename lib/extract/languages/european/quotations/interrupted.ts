import type { MarkedSpan } from "../../marked-spans";
import type { EuropeanSpeakers } from "../speakers";
import type { Patterns } from "../tables";

// Who speaks, and when: "a averti | l'ambassadrice |,"
const SUBJECT = /^\s[^,.;:«»“”„"]{2,90}(?=[,.]\s)/u;
// What follows the reporter's verb, up to where the quoted words continue: "sagte er | am Abend, |"
const REST = /^[^,.«»“”]{0,60}[,.]\s+/u;
const PRONOUN = /-|\s(?:er|sie)$/u;

/**
 * Divides quoted words at what the reporter inserts without closing the marks: « Nous partons, | glisse Ana Lee, | mais
 * nous payons. » Only someone who can speak, after the verb or in it, shows that the verb is the reporter's.
 */
export const withoutInterruptions = (
  text: string,
  spans: MarkedSpan[],
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): MarkedSpan[] => spans.flatMap((span) => divided(text, span, patterns, speakers));

function divided(
  text: string,
  span: MarkedSpan,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): MarkedSpan[] {
  const isOthers = isAttributed(text, span, patterns);
  for (const found of patterns.aside.all(text.slice(span.start, span.end))) {
    const comma = span.start + found.index;
    const behind = comma + found[0].length;
    const named = speakers.namedUntil(behind, span.end);
    const end =
      named < 0 && isInserted(text, found, behind, span, isOthers, patterns, speakers)
        ? behind
        : named;
    const rest = end < 0 ? null : REST.exec(text.slice(end, span.end));
    if (!rest) continue;
    const next = end + rest[0].length;
    const first = { open: span.open, start: span.start, end: comma, close: comma };
    const last = { open: next, start: next, end: span.end, close: span.close };
    return [first, ...divided(text, last, patterns, speakers)];
  }
  return [span];
}

/** Whether a verb that nobody's name follows is the reporter's. */
function isInserted(
  text: string,
  { 1: standalone }: RegExpExecArray,
  behind: number,
  { end }: MarkedSpan,
  isOthers: boolean,
  { table, when }: Patterns,
  speakers: EuropeanSpeakers,
): boolean {
  // "..., dit-il, ...", "..., fügte er hinzu, ...": the pronoun is attached to the verb.
  if (standalone && PRONOUN.test(standalone)) return true;
  // « Le plan, dit le ministre, est bon », a répondu Ana Lee: she quotes him.
  if (isOthers) return false;
  if (standalone && table.hasZeroSubject && text[behind] === ",") return true;
  const subject = SUBJECT.exec(text.slice(behind, end))?.[0];
  if (subject === undefined) return false;
  const later = /^\s*/u.exec(subject)![0].length;
  const past = later + (when.exec(subject.slice(later))?.[0].length ?? 0);
  return speakers.isSubjectAt(behind + past, behind + subject.length);
}

/** Whether a verb or a colon beside the marks says whose words they are. */
const isAttributed = (text: string, { open, close }: MarkedSpan, { after }: Patterns): boolean =>
  /:\s*$/u.test(text.slice(Math.max(0, open - 4), open)) ||
  after.test(text.slice(close, close + MAX_VERB));

/** How far after the marks the verb that attributes them ends. */
const MAX_VERB = 60;
