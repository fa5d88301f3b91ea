import { findParagraphs } from "../tokens";
import type { Assertion } from "../types";
import { ChineseSpeakers } from "./chinese-speakers";
import { chineseTurns } from "./chinese-turns";
import { CONDITION, CUE, DENIAL, NEEDS_COMMA, PROSPECT, SILENCE } from "./chinese-words";
import { type MarkedSpan, type Marks, markedSpans } from "./marked-spans";
import type { Reading, Speaker } from "./reading";

// Titles of works, 《》, are not quotations.
const MARKS: Marks = ["“”", "「」", "『』", '""', "‘’", "＂＂", "〝〞"];
const STOP = /[。！？!?；;\n]/u;
const CUE_AT_END = new RegExp(`(${CUE})(?:道)?[，,：:]?\\s*$`, "u");
const CUE_AFTER = new RegExp(
  `^[，,。]?\\s*([^，,。！？：:“「『]{0,40}?)(${CUE})(?:道)?(?=[，,。：:！？\\s]|$)`,
  "u",
);
const REPORT = new RegExp(`(${CUE})([，,：:]?)`, "gu");
// A second verb of the same subject: 否认…，并 | 称.
const JOINED = /[，,](?:并|並|还|還|也|又|同时|同時)$/u;
const COMMA_REPORT = new RegExp(`(?:${CUE})[，,：:]`, "u");
// Where a clause begins that has the subject of the one before.
const FURTHER = /[，,](?=(?:并|並|仅|僅|只|还|還|但|同时|同時|随后|隨後|也)[^，,]*$)/u;
const MIN_REPORT = 4;
const TERM = 8;

interface Found {
  speaker: Speaker;
  cue: string;
  assertion: Assertion;
  confidence: number;
  because: string;
}

/** Reads an article in Chinese: quotations in marks, what is reported without, and interviews. */
export function readChinese(text: string): Reading[] {
  const turns = chineseTurns(text);
  if (turns.length > 0) return turns;
  const speakers = new ChineseSpeakers(text);
  return findParagraphs(text).flatMap(({ start, end }) =>
    readParagraph(text, start, end, speakers),
  );
}

function readParagraph(
  text: string,
  start: number,
  end: number,
  speakers: ChineseSpeakers,
): Reading[] {
  const spans = markedSpans(text, start, end, MARKS).filter((span) => !isTerm(text, start, span));
  const readings: Reading[] = [];
  let from = start;
  spans.forEach((span, k) => {
    readings.push(...reports(text, from, span.open, speakers));
    const found = speakerOf(text, span, from, spans[k + 1]?.open ?? end, speakers);
    const words = span.end - span.start;
    if (found) {
      const whole =
        /[。！？!?；;，,…]/u.test(text[span.end - 1]!) ||
        /[：:，,]\s*$/u.test(text.slice(from, span.open));
      const kind = whole || words > 2 * TERM ? "direct" : "mixed";
      readings.push({ start: span.start, end: span.end, kind, ...found });
    } else if (words > TERM) {
      const carried = k === 0 && span.open === start ? speakers.again(null) : null;
      readings.push({
        ...{ start: span.start, end: span.end, kind: "direct", assertion: "asserted", cue: null },
        speaker: carried ?? { name: null, role: null, span: null },
        confidence: carried ? 0.6 : 0.4,
        because: carried ? "the speaker before goes on" : "no likely speaker nearby",
      });
    }
    from = span.close;
  });
  readings.push(...reports(text, from, end, speakers));
  return readings;
}

/** Whether a few words in marks only name something in what is reported: 表示，渔船“宁远”号被扣. */
function isTerm(text: string, from: number, { open, start, end, close }: MarkedSpan): boolean {
  if (end - start > TERM || /[，。！？,!?]/u.test(text.slice(start, end))) return false;
  if (!/\p{Script=Han}/u.test(text[open - 1] ?? "") || !/\p{Script=Han}/u.test(text[close] ?? ""))
    return false;
  const before = text.slice(from, open);
  const sentence = before.slice(lastStop(before));
  return COMMA_REPORT.test(sentence) && !CUE_AT_END.test(sentence);
}

/** Who said the words of a span: by the clause before it, or else by the one after it. */
function speakerOf(
  text: string,
  span: MarkedSpan,
  from: number,
  to: number,
  speakers: ChineseSpeakers,
): Found | null {
  const before = text.slice(from, span.open);
  const sentence = before.slice(lastStop(before));
  const at = span.open - sentence.length;
  const direct = CUE_AT_END.exec(sentence);
  if (direct) return found(text, at, at + direct.index, direct[1]!, speakers, 0.93, false);
  const [whole, , cue] = CUE_AFTER.exec(text.slice(span.close, to)) ?? [];
  // “...”。毛宁说：“...”: a new sentence introduces the next words.
  const next = whole?.startsWith("。") && /^[：:]/u.test(text.slice(span.close + whole.length));
  if (whole && cue && !next) {
    const start = span.close + /^[，,。]?\s*/u.exec(whole)![0].length;
    const end = span.close + whole.lastIndexOf(cue);
    const after = found(text, start, end, cue, speakers, 0.9, true);
    if (after) return after;
  }
  // A few words quoted in a sentence that reports what somebody says.
  const cues = [...sentence.matchAll(REPORT)];
  const last = cues.findLast(({ index }) => JOINED.test(sentence.slice(0, index))) ?? cues[0];
  if (!last) return null;
  return found(text, at, at + last.index, last[1]!, speakers, 0.8, false);
}

function lastStop(before: string): number {
  let at = 0;
  for (let i = 0; i < before.length; i++) if (STOP.test(before[i]!)) at = i + 1;
  return at;
}

function found(
  text: string,
  start: number,
  verb: number,
  cue: string,
  speakers: ChineseSpeakers,
  confidence: number,
  after: boolean,
): Found | null {
  const clause = text.slice(start, verb);
  const comma = after ? -1 : clauseStart(clause);
  const speaker = speakers.read(text, start + comma + 1, verb);
  if (!speaker) return null;
  const because = `${after ? "the verb follows the words" : "the verb introduces the words"}: “${cue}”`;
  return { speaker, cue, confidence, because, assertion: assertionOf(clause, cue) };
}

/** The last comma before the subject; a clause after it that has none of its own belongs to the one before. */
function clauseStart(clause: string): number {
  const at = Math.max(clause.lastIndexOf("，"), clause.lastIndexOf(","));
  if (at < 0) return -1;
  const rest = clause.slice(at + 1).trim();
  const continues =
    rest === "" ||
    /^(?:并|並|也|还|還|且|同时|同時|在|对|對|就|随后|隨後|再次|仅|僅|只|均|亦|又|更|则|則|甚至)/u.test(
      rest,
    );
  return continues ? clauseStart(clause.slice(0, at)) : at;
}

function assertionOf(clause: string, cue: string): Assertion {
  if (CONDITION.test(clause.trim())) return "hypothetical";
  if (SILENCE.test(clause)) return "withheld";
  if (PROSPECT.test(clause)) return "hypothetical";
  return DENIAL.test(cue) ? "denied" : "asserted";
}

/** What sentences without marks report: "毛宁表示，| 中方坚决反对". */
function reports(text: string, start: number, end: number, speakers: ChineseSpeakers): Reading[] {
  const readings: Reading[] = [];
  let from = start;
  while (from < end) {
    let to = from;
    while (to < end && !STOP.test(text[to]!)) to++;
    // Whatever runs into a quotation is that quotation's.
    const ends = to < end || to === text.length || text[to] === "\n";
    const further = ends ? -1 : text.slice(from, to).search(FURTHER);
    const last = ends ? to : from + further;
    const reading = last > from ? report(text, from, last, speakers) : null;
    if (reading) readings.push(reading);
    from = to + 1;
  }
  return readings;
}

function report(text: string, from: number, to: number, speakers: ChineseSpeakers): Reading | null {
  const sentence = text.slice(from, to);
  for (const match of sentence.matchAll(REPORT)) {
    const [whole, cue = "", comma = ""] = match;
    if (match.index === 0 || (comma === "" && NEEDS_COMMA.test(cue))) continue;
    const start = from + match.index + whole.length;
    if (to - start < MIN_REPORT) continue;
    const result = found(text, from, from + match.index, cue, speakers, comma ? 0.8 : 0.65, false);
    if (!result) continue;
    return { start, end: to, kind: "indirect", ...result };
  }
  return null;
}
