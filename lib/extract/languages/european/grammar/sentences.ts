import type { Table } from "../tables";

const SENTENCES = /(?<=[.!?…][^\S\n]?[»”"“]?)\s+(?=[«“„"—¿¡]*\s?\p{Lu}|»\p{Lu})/u;
// "M. Castaing", "Dr. Roe", "19 jun.": not the end of a sentence.
const ABBREVIATED = /(?:^|\s)(?:M|MM|Mme|Dr|Prof|Sr|Sra|St|bzw|ca|z\. ?B|e\. ?V|\p{Lu})\.$/u;

// "Am 19. Juni", "1. Ana Lee": an ordinal in German, or the number of a paragraph. Elsewhere a number ends its
// sentence: "el 19. Ana Lee".
const GERMAN_ORDINAL = /(?:^|\s)\d{1,2}\.$/u;
const ORDINAL = /^\d{1,2}\.$/u;
const SUBJECT = /^(?:Er|Sie|Das|Die|Es|Doch|Und|Im|Am)\s/u;

/** A sentence outside quotation marks, and where it begins. */
export interface Sentence {
  text: string;
  at: number;
  /** Whether a position in it is outside quotation marks. */
  outside: (index: number) => boolean;
}

/** The sentences of a stretch of text, and where each begins. */
export function sentencesIn(
  text: string,
  start: number,
  end: number,
  isGerman: boolean,
): [number, string][] {
  const sentences: [number, string][] = [];
  let from = start;
  let joined = false;
  for (const piece of text.slice(start, end).split(SENTENCES)) {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    const last = sentences.at(-1);
    if (joined && last && !(GERMAN_ORDINAL.test(last[1].slice(-4)) && SUBJECT.test(piece)))
      last[1] = text.slice(last[0], from);
    else sentences.push([at, piece]);
    const tail = piece.slice(-8);
    joined = ABBREVIATED.test(tail) || (isGerman ? GERMAN_ORDINAL : ORDINAL).test(tail);
  }
  return sentences;
}

// "Am 3. | Mai sagte Ana Lee", whatever the language.
const COUNTED = /(?:^|\s)(?:am|vom|zum|bis|seit|ab|im|de[rmn]|die|das)\s\d{1,2}\.$/iu;

/** Where the last sentence of a clause begins. */
export function sentenceStart(clause: string): number {
  let at = 0;
  for (const stop of clause.matchAll(/[.!?…][»”"]?\s+(?=[«“„"—¿¡]*\s?\p{Lu}|»\p{Lu}|$)/gu)) {
    const before = clause.slice(Math.max(0, stop.index - 8), stop.index + 1);
    if (!ABBREVIATED.test(before) && !COUNTED.test(before)) at = stop.index + stop[0].length;
  }
  return at;
}

/** Whether words end with "and", but not with the French pronoun "y": "la présidente y | voit". */
export const endsWithAnd = (words: string, and: RegExp, { clitic }: Table): boolean =>
  and.test(words) && !(/\sy\s*$/u.test(words) && clitic.test(" y "));

/** Words without the final stop, or whatever closes a headline in a live blog: "Minister dementiert Rücktritt +++". */
export const withoutStop = (words: string): string => words.replace(/[\s,.!?…+]+$/u, "");
