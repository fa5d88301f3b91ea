import type { Paragraph } from "./segments";

/** Consecutive paragraphs that the browser lays out together; in code points of the whole text. */
export interface Block<M> {
  start: number;
  end: number;
  paragraphs: Paragraph<M>[];
}

/** A few screens of text: quick to lay out, and a book has only a few hundred blocks. */
const MIN_BLOCK_LENGTH = 6_000;

/** Groups paragraphs into blocks of at least 6,000 code points; the last may be shorter. */
export function blocksOf<M>(paragraphs: Paragraph<M>[]): Block<M>[] {
  const blocks: Block<M>[] = [];
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1);
    if (last && last.end - last.start < MIN_BLOCK_LENGTH) {
      last.paragraphs.push(paragraph);
      last.end = paragraph.end;
    } else {
      const { start, end } = paragraph;
      blocks.push({ start, end, paragraphs: [paragraph] });
    }
  }
  return blocks;
}
