"use client";

import { type MouseEvent, memo, type RefObject, useEffect } from "react";
import { ArticleText } from "@/components/sources/article/article-text";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import type { Proposal } from "@/lib/sources/review/schema";
import type { Segment } from "@/lib/text/anchors/segments";
import { ProposalMark } from "./proposal-mark";
import "./article-pane.css";

interface ArticlePaneProps {
  article: RefObject<HTMLDivElement | null>;
  text: string;
  language: string;
  proposals: Proposal[];
  current: Proposal | null;
  onChoose: (id: string) => void;
  /** Null unless words are selected that can be added. */
  onAdd: (() => void) | null;
}

/** The article. Pressing a mark chooses its proposal, unless words are being selected. */
export function ArticlePane(props: ArticlePaneProps) {
  const { article, text, language, proposals, current, onChoose, onAdd } = props;
  const currentId = current?.id;

  // Without React, which would compare thousands of marks to change two.
  // biome-ignore lint/correctness/useExhaustiveDependencies: changed proposals render new marks
  useEffect(() => {
    const selector = `mark[data-proposals~="${currentId}"]`;
    const marks = article.current?.querySelectorAll<HTMLElement>(selector) ?? [];
    for (const { dataset } of marks) dataset.current = "";
    return () => {
      for (const { dataset } of marks) delete dataset.current;
    };
  }, [article, currentId, proposals]);

  function chooseMark({ target }: MouseEvent) {
    if (!(target instanceof Element) || !document.getSelection()?.isCollapsed) return;
    const ids = target.closest<HTMLElement>("mark")?.dataset.proposals?.split(" ");
    const id = ids?.at(-1);
    if (id) onChoose(id);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list can be used by keyboard
    <section
      ref={article}
      aria-label="Article"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on narrow screens it is a scrolling pane
      tabIndex={0}
      onClick={chooseMark}
      className="proposal-marks review-article max-lg:sticky max-lg:top-9 max-lg:z-10 max-lg:-mx-4 max-lg:px-4 max-lg:h-[32dvh] max-lg:overflow-y-auto max-lg:border-b max-lg:bg-paper lg:pt-4 lg:pb-24 print:static print:h-auto print:overflow-visible"
    >
      <MarkedText text={text} language={language} proposals={proposals} />
      {onAdd && (
        // On a wide screen, above the key hints shown while selecting by keyboard.
        <div className="sticky bottom-3 z-10 lg:bottom-12 flex justify-center select-none print:hidden">
          <Button
            onClick={onAdd}
            // Pressing the button must not clear the selection before it is read.
            onPointerDown={(event) => event.preventDefault()}
            className="shadow-float"
          >
            Add as quotation <KeyHint>N</KeyHint>
          </Button>
        </div>
      )}
    </section>
  );
}

type MarkedTextProps = Pick<ArticlePaneProps, "text" | "language" | "proposals">;

const MarkedText = memo(function MarkedText({ text, language, proposals }: MarkedTextProps) {
  return (
    <ArticleText text={text} language={language} marks={proposals} renderMarked={renderMarked} />
  );
}, looksTheSame);

const renderMarked = (segment: Segment<Proposal>) => <ProposalMark segment={segment} />;

/** Whether the marks look the same: every change renders the proposals again. */
function looksTheSame(before: MarkedTextProps, after: MarkedTextProps): boolean {
  const isSameMark = ({ id, start, end, state }: Proposal, k: number) => {
    const earlier = before.proposals[k];
    return (
      earlier?.id === id &&
      earlier.state === state &&
      earlier.start === start &&
      earlier.end === end
    );
  };
  return (
    before.text === after.text &&
    before.language === after.language &&
    before.proposals.length === after.proposals.length &&
    after.proposals.every(isSameMark)
  );
}
