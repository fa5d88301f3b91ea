import type { Paragraph } from "./segments";

/** Consecutive paragraphs that are laid out together, in code points of the whole text. */
export interface Block<M> {
  start: number;
  end: number;
  paragraphs: Paragraph<M>[];
}

/** Some screens of text: few enough to lay out at once, many enough that a book has few hundred. */
const SIZE = 6_000;

/** Groups paragraphs into blocks of at least 6,000 code points; the last may be shorter. */
export function blocksOf<M>(paragraphs: Paragraph<M>[]): Block<M>[] {
  const blocks: Block<M>[] = [];
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1);
    if (last && last.end - last.start < SIZE) {
      last.paragraphs.push(paragraph);
      last.end = paragraph.end;
    } else {
      const { start, end } = paragraph;
      blocks.push({ start, end, paragraphs: [paragraph] });
    }
  }
  return blocks;
}
