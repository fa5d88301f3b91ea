import { HONORIFICS, isGivenName, TITLES } from "../lexicon";
import type { ParsedText } from "../parse";
import type { Label } from "./label-line";

const MIN_TURNS = 2;
const MIN_ASKED = 2 / 3;

/**
 * Marks the labels of whoever interviews: most of their turns end in a question. "FC: Did you expect it?" is then not
 * a statement of FC. Someone with a title or a full name, or whom the text names, counts as a speaker: members of
 * parliaments and panels ask, too.
 */
export function withInterviewers(parsed: ParsedText, labels: Label[]): Label[] {
  const turns = new Map<string, { all: number; asked: number }>();
  labels.forEach(({ label, paragraph }, k) => {
    const { all, asked } = turns.get(label) ?? { all: 0, asked: 0 };
    const last = (labels[k + 1]?.paragraph ?? paragraph + 1) - 1;
    turns.set(label, { all: all + 1, asked: asked + (endsInQuestion(parsed, last) ? 1 : 0) });
  });
  return labels.map((label) => {
    const { all, asked } = turns.get(label.label)!;
    const asks = all >= MIN_TURNS && asked >= MIN_ASKED * all && !isSpeaker(parsed, label.label);
    return asks ? { ...label, kind: "question" } : label;
  });
}

/** Whether a paragraph ends in a question mark. */
export const endsInQuestion = ({ text, paragraphs }: ParsedText, paragraph: number): boolean =>
  /\?["”’)*_]*\s*$/.test(text.slice(paragraphs[paragraph]!.start, paragraphs[paragraph]!.end));

function isSpeaker({ entities }: ParsedText, label: string): boolean {
  const words = label.toLowerCase().split(/[\s,]+/);
  // "The Diplomat" is a magazine.
  const titled = words.some((word) => TITLES.has(word) || HONORIFICS.has(word));
  if (titled && words[0] !== "the") return true;
  if (words.length > 1 && isGivenName(label.split(/\s/)[0]!)) return true;
  return entities.some(({ kind, surname }) => kind === "person" && words.includes(surname));
}
