import { Fragment, type ReactNode } from "react";
import { paragraphs, type Segment, segments } from "@/lib/anchors/segments";
import { langOf } from "./languages";
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
 * An article as ingested, cut where marks begin and end. Each stretch holds in `data-start` the code
 * point at which it begins, so that a selection can be told as a span.
 */
export function ArticleText<M extends { start: number; end: number }>({
  text,
  language,
  marks,
  renderMarked,
}: ArticleTextProps<M>) {
  return (
    <div className="article" lang={langOf(language)} dir="auto">
      {paragraphs(text).map((paragraph) => (
        <p key={paragraph.start}>
          {segments(paragraph, marks).map((segment) =>
            segment.marks.length > 0 ? (
              <Fragment key={segment.start}>{renderMarked(segment)}</Fragment>
            ) : (
              <span key={segment.start} data-start={segment.start}>
                {segment.text}
              </span>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
