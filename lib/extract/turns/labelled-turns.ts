import type { ParsedText } from "../parse";
import { inlineAnswer } from "./inline-answer";
import { isExcerpt, isSpoken } from "./is-transcript";
import type { Label } from "./label-line";
import { isNote } from "./notes";
import { TurnSpeakers } from "./speakers";
import type { Turn, TurnSpeaker } from "./turn";
import { endsTurn, isAbout } from "./turn-ends";
import { isQuoted, wordsIn } from "./turn-words";

/** The turns of a transcript whose labels say who is speaking. There is at least one label. */
export function labelledTurns(parsed: ParsedText, labels: Label[]): Turn[] {
  const [first] = labels as [Label, ...Label[]];
  const carries = isDense(labels);
  const excerpt = isExcerpt(parsed, first.paragraph);
  const speakers = new TurnSpeakers(parsed, labels);
  const answering = labels.every(({ kind }) => kind === "question") ? speakers.answering() : null;
  const turns: Turn[] = answering ? opening(parsed, first, answering) : [];
  let next = 0;
  let current: Label | null = null;
  // The words of the current label have not come yet.
  let fresh = false;
  let question = "";
  const speakerOf = (by: Label) =>
    by.kind === "answer" ? speakers.answererOf(by, question) : speakers.speakerOf(by);
  for (let paragraph = first.paragraph; paragraph < parsed.paragraphs.length; paragraph++) {
    const own = labels[next]?.paragraph === paragraph ? labels[next++]! : null;
    const by: Label | null = own ?? current;
    if (own) fresh = true;
    else if (isNote(lineAt(parsed, paragraph))) continue;
    else if (by) {
      const goesOn = fresh || (carries && isStillOf(parsed, paragraph, speakerOf(by)));
      // After an excerpt, the article continues.
      const article = excerpt && next === labels.length && !isSpokenIn(parsed, paragraph);
      if (!goesOn || article) {
        current = null;
        continue;
      }
    }
    const extent: [number, number] | null = by && wordsIn(parsed, paragraph, own);
    current = by;
    if (!by || !extent) continue;
    const speaker = (own ? null : answering) ?? speakerOf(by);
    const reply: Label | null = own?.kind === "question" ? replyIn(parsed, own, extent) : null;
    const end = reply ? endOfQuestion(parsed, extent[0], reply.start) : extent[1];
    const asks = speaker.name === null && by.kind !== "answer";
    if (by.kind === "question") question = parsed.text.slice(extent[0], end);
    const label: [number, number] = [by.start, by.end];
    turns.push({ paragraph, start: extent[0], end, speaker, label, carried: !fresh, asks });
    fresh = false;
    // Someone quoted in quotation marks does not continue without them.
    if (own && isQuoted(parsed, extent[0])) current = null;
    if (!reply) continue;
    current = reply;
    turns.push(turnOf(reply, paragraph, extent[1], speakerOf(reply)));
  }
  return turns;
}

const MIN_DENSITY = 0.25;

/** Whether so many of the paragraphs have a label that those without one belong to the label before. */
function isDense(labels: Label[]): boolean {
  const among = labels.at(-1)!.paragraph - labels[0]!.paragraph + 1;
  return labels.length >= MIN_DENSITY * among;
}

/** Whether a paragraph without a label is still part of what a speaker says. */
const isStillOf = (parsed: ParsedText, paragraph: number, speaker: TurnSpeaker): boolean =>
  !endsTurn(parsed, paragraph) && !isAbout(parsed, paragraph, speaker);

const isSpokenIn = (parsed: ParsedText, paragraph: number): boolean =>
  isSpoken(lineAt(parsed, paragraph));

const lineAt = ({ text, paragraphs }: ParsedText, paragraph: number): string =>
  text.slice(paragraphs[paragraph]!.start, paragraphs[paragraph]!.end);

/** The answer in the paragraph of a question, as if it had a label of its own: "Q: Did you expect it? | A: No.". */
function replyIn(
  { text }: ParsedText,
  question: Label,
  [start, end]: [number, number],
): Label | null {
  const answer = inlineAnswer(text.slice(start, end));
  if (!answer) return null;
  const [from, until, wordsStart] = answer.map((at) => start + at) as [number, number, number];
  return { ...question, label: "A", kind: "answer", start: from, end: until, wordsStart };
}

const turnOf = (reply: Label, paragraph: number, end: number, speaker: TurnSpeaker): Turn => ({
  paragraph,
  start: reply.wordsStart,
  end,
  speaker,
  label: [reply.start, reply.end],
  carried: false,
  asks: false,
});

const endOfQuestion = ({ text }: ParsedText, start: number, reply: number): number =>
  start + text.slice(start, reply).trimEnd().length;

/** What someone says before the first question, in remarks where only the questions have labels. */
function opening(parsed: ParsedText, first: Label, speaker: TurnSpeaker): Turn[] {
  const { text, paragraphs } = parsed;
  return paragraphs.slice(0, first.paragraph).flatMap(({ start: at, end: to }, paragraph) => {
    const extent = wordsIn(parsed, paragraph, null);
    const line = text.slice(at, to);
    if (!extent || isNote(line) || !isSpoken(line) || !/[.!?]["”’]?\s*$/.test(line)) return [];
    const [start, end] = extent;
    const label: [number, number] = [first.start, first.end];
    return { paragraph, start, end, speaker, label, carried: true, asks: false };
  });
}
