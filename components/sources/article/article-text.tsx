import type { ReactNode } from "react";
import { langAttribute } from "@/components/sources/catalogue/languages";
import { blocksOf } from "@/lib/text/anchors/blocks";
import { markedParagraphs, type Segment } from "@/lib/text/anchors/segments";
import { ArticleBlock } from "./article-block";
import "./article.css";

interface ArticleTextProps<M> {
  text: string;
  /** A BCP 47 tag. */
  language: string;
  marks: readonly M[];
  /** How a stretch looks that is marked at least once. */
  renderMarked: (segment: Segment<M>) => ReactNode;
}

/**
 * An article as ingested, cut where marks begin and end. Blocks and paragraphs hold in `data-start`
 * and `data-end` the code points between which they stand, so that a place of the page can be told
 * as one of the text and the other way round; what is in the article but not of its text says so by
 * `data-aside`. The browser lays out only the blocks that are near the window.
 */
export function ArticleText<M extends { start: number; end: number }>({
  text,
  language,
  marks,
  renderMarked,
}: ArticleTextProps<M>) {
  return (
    <div className="article" lang={langAttribute(language)} dir="auto">
      {blocksOf(markedParagraphs(text, marks)).map((block) => (
        <ArticleBlock key={block.start} block={block} renderMarked={renderMarked} />
      ))}
    </div>
  );
}
