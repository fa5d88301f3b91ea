import type { ParsedText } from "../parse";
import type { LabelLine } from "./label-line";

/** The words of a turn in a paragraph, without stage directions at either end. Returns null if there are none. */
export function wordsIn(
  { text, paragraphs }: ParsedText,
  paragraph: number,
  own: LabelLine | null,
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

/** Whether a quotation mark comes directly before the words. */
export const isQuoted = ({ text }: ParsedText, start: number): boolean =>
  /["“”]/.test(text[start - 1] ?? "");

const WHOLLY_QUOTED = /^(["“”])([^"“”]+)["”]$/u;
