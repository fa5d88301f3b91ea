import type { ParsedText } from "../parse";
import { cueOf, type Token, wordAt } from "../tokens";
import { inlineAnswer } from "./inline-answer";
import { findLabels, isExcerpt, isSpoken, type Label } from "./labels";
import { type TurnSpeaker, TurnSpeakers } from "./speakers";
import { findUnlabelled } from "./unlabelled";

/** What one speaker of a transcript says in one paragraph. Offsets count UTF-16 code units. */
export interface Turn {
  paragraph: number;
  start: number;
  end: number;
  speaker: TurnSpeaker;
  /** The label, which may be before an earlier paragraph. */
  label: [number, number];
  /** Whether the paragraph has no label of its own, so that the speaker before goes on. */
  carried: boolean;
  /** Somebody who is not named asks a question, which is nobody's evidence. */
  asks: boolean;
}

/** Finds the turns of a transcript or an interview, by paragraph. Returns none for other texts. */
export function findTurns(parsed: ParsedText): Turn[] {
  const labels = findLabels(parsed);
  if (labels.length === 0) return unlabelledTurns(parsed);
  const carries = isDense(labels);
  const excerpt = isExcerpt(parsed, labels[0]!.paragraph);
  const speakers = new TurnSpeakers(parsed, labels[0]!.start);
  const answering = labels.every(({ kind }) => kind === "question") ? speakers.answering() : null;
  const turns: Turn[] = answering ? opening(parsed, labels[0]!, answering) : [];
  let next = 0;
  let current: Label | null = null;
  let fresh = false;
  for (let paragraph = labels[0]!.paragraph; paragraph < parsed.paragraphs.length; paragraph++) {
    const own = labels[next]?.paragraph === paragraph ? labels[next++]! : null;
    if (own) fresh = true;
    if (own) current = own;
    else if (current && (!carries || endsTurn(parsed, paragraph))) current = null;
    else if (current && isAbout(parsed, paragraph, speakers.speakerOf(current))) current = null;
    // After an excerpt, the article goes on.
    const last = next === labels.length && !own && excerpt;
    const { start: at, end: to } = parsed.paragraphs[paragraph]!;
    if (last && current && !isSpoken(parsed.text.slice(at, to))) current = null;
    if (!current) continue;
    const extent = wordsIn(parsed, paragraph, own);
    // Whoever is quoted in marks does not go on without them.
    if (own && extent && parsed.tokens.length > 0 && isQuoted(parsed, extent[0])) current = null;
    if (!extent) continue;
    const [start, end] = extent;
    const by: Label | null = own ?? current;
    if (!by) continue;
    const answers = own ? null : answering;
    const speaker = answers ?? speakers.speakerOf(by);
    const label: [number, number] = [by.start, by.end];
    const asks = speaker.name === null && by.kind !== "answer";
    const answer = own?.kind === "question" ? inlineAnswer(parsed.text.slice(start, end)) : null;
    const asked = answer
      ? start + parsed.text.slice(start, start + answer[0]).trimEnd().length
      : end;
    turns.push({ paragraph, start, end: asked, speaker, label, carried: !fresh, asks });
    fresh = false;
    if (!answer) continue;
    // "Q: Did you expect it? A: No.": the answer on the same line.
    const [from, until, words] = answer.map((at) => start + at) as [number, number, number];
    const reply: Label = {
      ...by,
      label: "A",
      kind: "answer",
      start: from,
      end: until,
      wordsStart: words,
    };
    current = reply;
    turns.push({
      paragraph,
      start: words,
      end,
      speaker: speakers.speakerOf(reply),
      label: [from, until],
      carried: false,
      asks: false,
    });
  }
  return turns;
}

/** What somebody says before the first question, in remarks of which only the questions have labels. */
function opening(parsed: ParsedText, first: Label, speaker: TurnSpeaker): Turn[] {
  const { text, paragraphs } = parsed;
  return paragraphs.slice(0, first.paragraph).flatMap(({ start: at, end: to }, paragraph) => {
    const extent = wordsIn(parsed, paragraph, null);
    const line = text.slice(at, to);
    if (!extent || !isSpoken(line) || !/[.!?]["”’]?\s*$/.test(line)) return [];
    const [start, end] = extent;
    const label: [number, number] = [first.start, first.end];
    return { paragraph, start, end, speaker, label, carried: true, asks: false };
  });
}

/** Whether a paragraph is about the speaker: "Lee is director of the port." Nobody is called by name by themselves. */
function isAbout(
  { text, paragraphs }: ParsedText,
  paragraph: number,
  { name }: TurnSpeaker,
): boolean {
  if (name === null) return false;
  const { start, end } = paragraphs[paragraph]!;
  const line = text.slice(start, Math.min(end, start + 120)).replace(/^[\s*_]+/u, "");
  return [name, name.split(" ").at(-1)!].some(
    (own) =>
      line.startsWith(own) &&
      /^(?:,? [^.]{0,40}\b)?\s?(?:is|was|has|had|said|spoke)\b/.test(line.slice(own.length)),
  );
}

/** The turns of interviews, letters and statements that have no labels. */
function unlabelledTurns(parsed: ParsedText): Turn[] {
  const { tokens, entities, roles, mentions } = parsed;
  return findUnlabelled(parsed).flatMap(({ paragraph, mention, because }) => {
    const extent = wordsIn(parsed, paragraph, null);
    const { entity, first, last } = mentions[mention]!;
    if (!extent || entity < 0) return [];
    const speaker = { name: entities[entity]!.name, role: roles.get(entity) ?? null, because };
    const label: [number, number] = [tokens[first]!.start, tokens[last - 1]!.end];
    return {
      paragraph,
      start: extent[0],
      end: extent[1],
      speaker,
      label,
      carried: true,
      asks: false,
    };
  });
}

const MIN_DENSITY = 0.25;

/** Whether so many of the paragraphs have a label that the others belong to the label before. */
function isDense(labels: Label[]): boolean {
  const among = labels.at(-1)!.paragraph - labels[0]!.paragraph + 1;
  return labels.length >= MIN_DENSITY * among;
}

/** The words of a turn in a paragraph, without stage directions at its ends. Null if there are none. */
function wordsIn(
  { text, paragraphs }: ParsedText,
  paragraph: number,
  own: Label | null,
): [number, number] | null {
  const { start, end } = paragraphs[paragraph]!;
  const from = own?.wordsStart ?? start;
  const line = text.slice(from, end);
  const lead = /^(?:\s|[([][^)\]]{1,40}[)\]]\s*|[*_]{1,3}|>\s*|\d{1,2}\/\d{0,2}(?=\s))*/u.exec(
    line,
  )![0].length;
  const rest = line.slice(lead).replace(/(?:\s|[*_]{2,3}|[([][^)\]]{1,40}[)\]])+$/u, "");
  // All of it may be in quotation marks.
  const [, opening = "", words = rest] = WHOLLY_QUOTED.exec(rest) ?? [];
  const at = from + lead + opening.length;
  return words === "" ? null : [at, at + words.length];
}

const isQuoted = ({ text }: ParsedText, start: number): boolean =>
  /["“”]/.test(text[start - 1] ?? "");

const WHOLLY_QUOTED = /^(["“”])([^"“”]+)["”]$/u;

const CLOSES =
  /^\W*(?:end(?:s|ed)?(?: of (?:transcript|interview|text))?\W*(?:\d[\d:.]*\W*[ap]\.?m\.?\W*(?:[a-z]{2,4}\W*)?)?$|whereupon|(?:background|notes?|context)\b[^.:]{0,20}:|#|(?:this|the) (?:interview|transcript|conversation|text|translation|exchange)\b|editor[’']s note|editing by|reporting by|additional reporting|\d{1,2}[:.]\d{2}\b|https?:|(?:link|links) to |read more|follow |source:|©|with files)/iu;

/** Whether a paragraph without a label is no longer a speaker's: a note, or a reporter's own prose. */
function endsTurn({ text, paragraphs, sentences, tokens }: ParsedText, paragraph: number): boolean {
  const { start, end } = paragraphs[paragraph]!;
  if (CLOSES.test(text.slice(start, Math.min(end, start + 80)))) return true;
  const line = text.slice(start, end);
  // A stage direction, or a note in italics.
  if (/^\s*(?:[([<][^()[\]<>]+[)\]>]|([*_]{1,2})[^*_]+\1)\s*$/.test(line) && !/\?\W*$/.test(line))
    return true;
  const first = sentences.findIndex((sentence) => sentence.paragraph === paragraph);
  if (first < 0) return false;
  // Somebody is quoted: “...”, said Roe.
  for (let s = first; sentences[s]?.paragraph === paragraph; s++) {
    const { first: from, last } = sentences[s]!;
    let quoted = false;
    let said = false;
    for (let i = from; i < last; i++) {
      if (tokens[i]!.span >= 0) quoted = true;
      else if (isReport(tokens, i)) said = true;
    }
    if (quoted && said) return true;
  }
  return false;
}

/** A verb of saying whose subject is not the speaker of the turn: "Roe | said", but not "as I | said". */
function isReport(tokens: Token[], i: number): boolean {
  const cue = cueOf(tokens[i]);
  return cue?.class === "say" && cue.finite && !/^(?:i|we|you)$/.test(wordAt(tokens, i - 1));
}
