"use client";

import { type MouseEvent, memo, type RefObject, useEffect } from "react";
import { ArticleText } from "@/components/sources/article/article-text";
import type { Proposal } from "@/lib/sources/review/schema";
import type { Segment } from "@/lib/text/anchors/segments";
import { ProposalMark } from "@/components/sources/review/proposal-mark";
import { SelectionActions } from "@/components/sources/review/selection-actions";
import "./article-pane.css";

interface ArticlePaneProps {
  article: RefObject<HTMLDivElement | null>;
  text: string;
  language: string;
  proposals: Proposal[];
  current: Proposal | null;
  onChoose: (id: string) => void;
  /** Null while nothing is selected. */
  onAdd: (() => void) | null;
}

/** The article; pressing a mark chooses its proposal, unless words are being selected. */
export function ArticlePane(props: ArticlePaneProps) {
  const { article, text, language, proposals, current, onChoose, onAdd } = props;
  const currentId = current?.id;

  // Beside React, which would compare thousands of marks for what changes two of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: proposals that change bring new marks
  useEffect(() => {
    const its = `mark[data-proposals~="${currentId}"]`;
    const marks = article.current?.querySelectorAll<HTMLElement>(its) ?? [];
    for (const { dataset } of marks) dataset.current = "";
    return () => {
      for (const { dataset } of marks) delete dataset.current;
    };
  }, [article, currentId, proposals]);

  function chooseAt({ target }: MouseEvent) {
    if (!(target instanceof Element) || !document.getSelection()?.isCollapsed) return;
    const ids = target.closest<HTMLElement>("mark")?.dataset.proposals?.split(" ");
    const id = ids?.at(-1);
    if (id) onChoose(id);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses in the list
    <section
      ref={article}
      aria-label="Article"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on narrow screens it scrolls by itself
      tabIndex={0}
      onClick={chooseAt}
      className="review-article max-lg:sticky max-lg:top-9 max-lg:z-10 max-lg:-mx-4 max-lg:px-4 max-lg:h-[32dvh] max-lg:overflow-y-auto max-lg:border-b max-lg:bg-paper lg:pt-4 lg:pb-24"
    >
      <MarkedText text={text} language={language} proposals={proposals} />
      {onAdd && <SelectionActions onAdd={onAdd} />}
    </section>
  );
}

type MarkedTextProps = Pick<ArticlePaneProps, "text" | "language" | "proposals">;

const MarkedText = memo(function MarkedText({ text, language, proposals }: MarkedTextProps) {
  return (
    <ArticleText text={text} language={language} marks={proposals} renderMarked={renderMarked} />
  );
}, looksAlike);

const renderMarked = (segment: Segment<Proposal>) => <ProposalMark segment={segment} />;

/** Whether the marks are as they were: the proposals come anew with whatever is done. */
function looksAlike(was: MarkedTextProps, is: MarkedTextProps): boolean {
  const marksAlike = ({ id, start, end, state }: Proposal, k: number) => {
    const before = was.proposals[k];
    return (
      before?.id === id && before.state === state && before.start === start && before.end === end
    );
  };
  return (
    was.text === is.text &&
    was.language === is.language &&
    was.proposals.length === is.proposals.length &&
    is.proposals.every(marksAlike)
  );
}
