import { type CSSProperties, Fragment, memo, type ReactNode } from "react";
import type { Block } from "@/lib/text/anchors/blocks";
import type { Segment } from "@/lib/text/anchors/segments";

interface ArticleBlockProps<M> {
  block: Block<M>;
  renderMarked: (segment: Segment<M>) => ReactNode;
}

/** A group of paragraphs, rendered again only if one of their marks changes. */
export const ArticleBlock = memo(Paragraphs, looksTheSame) as typeof Paragraphs;

function Paragraphs<M>({ block, renderMarked }: ArticleBlockProps<M>) {
  const { start, end, paragraphs } = block;
  return (
    <div
      className="article-block"
      data-start={start}
      data-end={end}
      style={{ "--chars": end - start, "--paragraphs": paragraphs.length } as CSSProperties}
    >
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} data-start={paragraph.start} data-end={paragraph.end}>
          {paragraph.segments.map((segment) =>
            segment.marks.length > 0 ? (
              <Fragment key={segment.start}>{renderMarked(segment)}</Fragment>
            ) : (
              segment.text
            ),
          )}
        </p>
      ))}
    </div>
  );
}

function looksTheSame<M>(previous: ArticleBlockProps<M>, next: ArticleBlockProps<M>): boolean {
  const [before, now] = [segmentsOf(previous.block), segmentsOf(next.block)];
  return (
    previous.renderMarked === next.renderMarked &&
    previous.block.start === next.block.start &&
    before.length === now.length &&
    now.every((segment, k) => isSameSegment(before[k]!, segment))
  );
}

const segmentsOf = <M,>({ paragraphs }: Block<M>) => paragraphs.flatMap(({ segments }) => segments);

const isSameSegment = <M,>(before: Segment<M>, now: Segment<M>) =>
  before.start === now.start &&
  before.text === now.text &&
  before.marks.length === now.marks.length &&
  now.marks.every((mark, k) => mark === before.marks[k]);
