const SENTENCES = /(?<=[.!?…][^\S\n]?[»”"“]?)\s+(?=[«“„"—¿¡]*\s?\p{Lu}|»\p{Lu})/u;
// "M. Castaing", "Dr. Roe", "19 jun.": no end of a sentence.
const ABBREVIATED =
  /(?:^|\s)(?:M|MM|Mme|Dr|Prof|Sr|Sra|St|bzw|ca|z\. ?B|e\. ?V|\p{Lu}|\d{1,2})\.$/u;

/** A sentence outside quotation marks, and where it begins. */
export interface Sentence {
  text: string;
  at: number;
  /** Whether a position of it is outside quotation marks. */
  outside: (index: number) => boolean;
}

/** The sentences of a stretch of text, and where each begins. */
export function sentencesIn(text: string, start: number, end: number): [number, string][] {
  const sentences: [number, string][] = [];
  let from = start;
  let joined = false;
  for (const piece of text.slice(start, end).split(SENTENCES)) {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    const last = sentences.at(-1);
    if (joined && last) last[1] = text.slice(last[0], from);
    else sentences.push([at, piece]);
    joined = ABBREVIATED.test(piece.slice(-8));
  }
  return sentences;
}
