import { type CSSProperties, Fragment, memo, type ReactNode } from "react";
import type { Block } from "@/lib/text/anchors/blocks";
import type { Segment } from "@/lib/text/anchors/segments";

interface ArticleBlockProps<M> {
  block: Block<M>;
  renderMarked: (segment: Segment<M>) => ReactNode;
}

/** Some paragraphs of an article; rendered anew only where a mark of theirs is another one. */
export const ArticleBlock = memo(Paragraphs, isSameView) as typeof Paragraphs;

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

function isSameView<M>(was: ArticleBlockProps<M>, is: ArticleBlockProps<M>): boolean {
  const [before, now] = [segmentsOf(was.block), segmentsOf(is.block)];
  return (
    was.renderMarked === is.renderMarked &&
    was.block.start === is.block.start &&
    before.length === now.length &&
    now.every((segment, k) => isAsBefore(before[k]!, segment))
  );
}

const segmentsOf = <M,>({ paragraphs }: Block<M>) => paragraphs.flatMap(({ segments }) => segments);

const isAsBefore = <M,>(before: Segment<M>, now: Segment<M>) =>
  before.start === now.start &&
  before.text === now.text &&
  before.marks.length === now.marks.length &&
  now.marks.every((mark, k) => mark === before.marks[k]);
