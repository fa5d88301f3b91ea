"use client";

import { type MouseEvent, memo, type Ref } from "react";
import { ArticleText } from "@/components/sources/article-text";
import type { Proposal } from "@/lib/review/schema";
import { ProposalMark } from "./proposal-mark";
import { SelectionActions } from "./selection-actions";
import "./review.css";

interface ArticlePaneProps {
  ref: Ref<HTMLDivElement>;
  text: string;
  language: string;
  proposals: Proposal[];
  current: Proposal | null;
  onChoose: (id: string) => void;
  /** Null while nothing is selected. */
  onAdd: (() => void) | null;
}

/** The article; pressing a mark chooses its proposal, unless words are being selected. */
export const ArticlePane = memo(function ArticlePane(props: ArticlePaneProps) {
  const { ref, text, language, proposals, current, onChoose, onAdd } = props;

  function chooseAt({ target }: MouseEvent) {
    if (!(target instanceof Element) || !document.getSelection()?.isCollapsed) return;
    const ids = target.closest<HTMLElement>("mark")?.dataset.proposals?.split(" ");
    const id = ids?.at(-1);
    if (id) onChoose(id);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses in the list
    <section
      ref={ref}
      aria-label="Article"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on narrow screens it scrolls by itself
      tabIndex={0}
      onClick={chooseAt}
      className="review-article max-lg:sticky max-lg:top-9 max-lg:z-10 max-lg:-mx-4 max-lg:px-4 max-lg:h-[38dvh] max-lg:overflow-y-auto max-lg:border-b max-lg:bg-paper lg:pt-4 lg:pb-24"
    >
      <ArticleText
        text={text}
        language={language}
        marks={proposals}
        renderMarked={(segment) => <ProposalMark segment={segment} currentId={current?.id} />}
      />
      {onAdd && <SelectionActions onAdd={onAdd} />}
    </section>
  );
});
