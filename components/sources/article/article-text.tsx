import type { ReactNode } from "react";
import { langOf } from "@/components/ui/lang";
import { blocksOf } from "@/lib/text/anchors/blocks";
import { markedParagraphs, type Segment } from "@/lib/text/anchors/segments";
import { ArticleBlock } from "./article-block";
import "./article.css";

interface ArticleTextProps<M> {
  text: string;
  /** A BCP 47 tag. */
  language: string;
  marks: readonly M[];
  /** Renders a stretch with at least one mark. */
  renderMarked: (segment: Segment<M>) => ReactNode;
}

/**
 * An article's text, split where marks begin and end. Blocks and paragraphs carry their span in code
 * points as `data-start` and `data-end`, so that positions on the page and in the text can be converted.
 * Anything within that is not part of the text has `data-aside`. The browser lays out only the blocks
 * near the window.
 */
export function ArticleText<M extends { start: number; end: number }>({
  text,
  language,
  marks,
  renderMarked,
}: ArticleTextProps<M>) {
  return (
    <div className="article" lang={langOf(language)} dir="auto">
      {blocksOf(markedParagraphs(text, marks)).map((block) => (
        <ArticleBlock key={block.start} block={block} renderMarked={renderMarked} />
      ))}
    </div>
  );
}
