import { isGivenName } from "../lexicon";
import type { ParsedText } from "../parse";
import { isNameAlone } from "./head-labels";
import { initialsOf } from "./initials";
import { endsInQuestion, withInterviewers } from "./interviewers";
import { isSpoken, isTranscript, timesOf } from "./is-transcript";
import { isNewspaper, isOutlet, isShouted, labelKind } from "./label-kind";
import { type Label, labelAlone, labelLine } from "./label-line";
import { isNote } from "./notes";
import { quotesSomebody } from "./turn-ends";

const MAX_LABEL = 260;

/** Finds the labels of a text, if it is a transcript or an interview. Returns none if it is not. */
export function findLabels(parsed: ParsedText): Label[] {
  const found = candidates(parsed);
  const labels = found.length > 0 ? chosen(parsed, found) : found;
  return withInterviewers(parsed, labels.length > 0 ? labels : labelsAlone(parsed));
}

const MAX_ALONE = 90;

/** Names on lines of their own, each above what the person says: only a transcript repeats such lines. */
function labelsAlone(parsed: ParsedText): Label[] {
  const { text, paragraphs } = parsed;
  const found = paragraphs.flatMap(({ start, end }, paragraph): Label[] => {
    const read = end - start <= MAX_ALONE ? labelAlone(text.slice(start, end), start) : null;
    const kind = read && labelKind(read.label);
    return read && kind ? [{ ...read, paragraph, kind }] : [];
  });
  const times = timesOf(found);
  const spoken = found.filter(
    ({ label, kind, bracket, paragraph }, k) =>
      (kind === "name" || kind === "question" || bracket !== null || isPerson(parsed, label)) &&
      found[k + 1]?.paragraph !== paragraph + 1 &&
      paragraph + 1 < paragraphs.length,
  );
  // Readers' letters also have names on lines of their own, but hardly any of them twice.
  const repeated = spoken.filter(({ label }) => times.get(label)! > 1);
  // "**Ann Lee — Chief Executive Officer**": each line is in bold or gives an office.
  const styled = spoken.every(({ paragraph, bracket }) => {
    const { start, end } = paragraphs[paragraph]!;
    return bracket !== null || isEmphasised(text.slice(start, end));
  });
  const conversation =
    repeated.length > 1 && (styled || repeated.length >= MIN_REPEATED * spoken.length);
  if (!conversation || spoken.length < 3) return [];
  // "**Ann Lee** (Telegram, 06:14)", "**Oslo Port** (Telegram, 07:02)": any label with the same layout as the others.
  const timed = (at: number) => hasBracket(text.slice(paragraphs[at]!.start, paragraphs[at]!.end));
  if (!spoken.every(({ paragraph }) => timed(paragraph))) return spoken;
  return found
    .filter(({ paragraph }) => timed(paragraph) && paragraph + 1 < paragraphs.length)
    .map((label) => ({ ...label, kind: "name" }));
}

const MIN_REPEATED = 0.6;
const hasBracket = (line: string): boolean => /[)\]]\W*$/u.test(line);

function chosen(parsed: ParsedText, found: Label[]): Label[] {
  const times = timesOf(found);
  const sure = found.filter(({ kind }) => kind !== "weak").length;
  const repeated = [...times.values()].some((count) => count > 1);
  // Where newspapers ask, "Harbour Courier" is one, and not someone who carries letters.
  const press = found.some(({ kind, label }) => kind === "weak" && isOutlet(label));
  const items = new Set(
    found.filter((each) => times.get(each.label) === 1 && isItem(parsed, each)),
  );
  const labels = found.flatMap((label): Label[] => {
    if (items.has(label)) return [];
    if (press && label.kind === "role" && isNewspaper(label.label))
      return [{ ...label, kind: "question" }];
    if (label.kind !== "weak" || times.get(label.label)! > 1 || isPerson(parsed, label.label))
      return [label];
    const question = endsInQuestion(parsed, label.paragraph);
    if (isOutlet(label.label) && (sure > 1 || question)) return [label];
    // A reporter identified by an outlet that is not in the lexicon: "NHK: Will he go?"
    const among = repeated || sure > 1;
    if (question && among) return [{ ...label, kind: "question" }];
    return among && isTimed(parsed, label) ? [label] : [];
  });
  if (items.size > 0 && labels.length < 2) return [];
  return isTranscript(parsed, labels) ? withoutHeadline(parsed, labels, times) : [];
}

/** "[00:00:08] DG NEMA: ...": only a speaker comes behind the time of a recording. */
const isTimed = ({ text, paragraphs }: ParsedText, { paragraph, start }: Label): boolean =>
  /^\W*\d{1,2}:\d{2}/u.test(text.slice(paragraphs[paragraph]!.start, start));

/**
 * Whether a label in capitals is the heading of an item, whose words are a reporter's: "HAWKS WANT BAN: Lee called it
 * “late.”", "LEE: PORT TO CLOSE: Lee told reporters".
 */
function isItem(parsed: ParsedText, { label, kind, paragraph, wordsStart }: Label): boolean {
  if ((kind !== "shouted" && kind !== "weak") || !isShouted(label)) return false;
  const words = parsed.text.slice(wordsStart, parsed.paragraphs[paragraph]!.end);
  if (HEADED.test(words)) return true;
  return !isSpoken(words.replace(QUOTED, "")) && quotesSomebody(parsed, paragraph);
}

const HEADED = /^["“‘']?\p{Lu}{2}[^\p{Ll}:]{3,80}:\s/u;
const QUOTED = /["“][^"”]*["”]/gu;

function candidates(parsed: ParsedText): Label[] {
  const { text, paragraphs } = parsed;
  const found: Label[] = [];
  paragraphs.forEach(({ start, end }, paragraph) => {
    const line = text.slice(start, Math.min(end, start + MAX_LABEL));
    const read = labelLine(line, start);
    const kind = read && labelKind(read.label);
    if (!read || !kind) return;
    const words = text.slice(read.wordsStart, end);
    if (isNameAlone(words) || isNote(line)) return;
    // A known speaker may name several people: "MR. LEE: Okay. Ann. Then Bo."
    const known = kind === "name" || isShouted(read.label.replace(/^The /, "")) || isSpoken(words);
    const speaks = known && STOPS.test(words);
    if (!speaks && isHeadline(words)) return;
    if (isEmphasised(text.slice(start, end))) return;
    // Capitals alone may be a heading: "LOOK: ..."
    const heading =
      kind === "shouted" && !startsWithName(read.label) && !isPerson(parsed, read.label);
    found.push({ ...read, paragraph, kind: heading ? "weak" : kind });
  });
  return found;
}

/** Whether a label contains a name of someone whom the text names in full, or is their initials. */
function isPerson({ entities }: ParsedText, label: string): boolean {
  const known = KNOWN.get(entities) ?? namesIn(entities);
  KNOWN.set(entities, known);
  const words = label.toLowerCase().split(/\s+/);
  if (words.some((word) => known.words.has(word))) return true;
  return words.length === 1 && label.length > 1 && known.initials.has(words[0]!);
}

// Looked up once for each label, of which a long transcript has as many as names.
const KNOWN = new WeakMap<ParsedText["entities"], ReturnType<typeof namesIn>>();

/** The names and initials of all people, in lower case. */
function namesIn(entities: ParsedText["entities"]) {
  const words = new Set<string>();
  const initials = new Set<string>();
  for (const { kind, surname, name } of entities) {
    const full = name.includes(" ");
    if (kind !== "person" || (isShouted(name) && !full)) continue;
    words.add(surname);
    if (full) for (const part of name.toLowerCase().split(/\s+/)) words.add(part);
    for (const letters of initialsOf(name)) initials.add(letters);
  }
  return { words, initials };
}

const startsWithName = (label: string): boolean =>
  isGivenName(
    label
      .toLowerCase()
      .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
      .split(/\s/)[0]!,
  );

/** Whether a line is in italics or bold throughout, as headings are. Questions may be too. */
const isEmphasised = (line: string): boolean =>
  /^\s*([*_]{1,3})[^*_]+\1\s*$/u.test(line) && !/\?\W*$/u.test(line);

const STOPS = /[.!?…]["”’)*_]*\s*$/u;

/** Whether words are a headline: most of the longer ones are capitalised. */
function isHeadline(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length > 2 && capital >= 0.7 * long.length;
}

/** A headline such as "Roe: no deal" is a turn only if it looks like the other turns. */
function withoutHeadline(
  { text, paragraphs }: ParsedText,
  labels: Label[],
  times: Map<string, number>,
): Label[] {
  const [first] = labels;
  const { paragraph, label, kind } = first!;
  const stops = /[.!?…]["”’)]*\s*$/.test(
    text.slice(paragraphs[paragraph]!.start, paragraphs[paragraph]!.end),
  );
  const sure = stops || isShouted(label) || kind === "question" || kind === "answer";
  return paragraph > 0 || sure || times.get(label)! > 1 ? labels : labels.slice(1);
}
