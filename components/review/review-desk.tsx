"use client";

import { useRef, useState } from "react";
import { ReadingCursor } from "@/components/ui/reading-cursor";
import { useReadingCursor } from "@/components/ui/use-reading-cursor";
import { useSelectedSpan } from "@/components/ui/use-selected-span";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { GoneQuotes } from "@/components/versions/gone-quotes";
import type { Carried } from "@/lib/carries/schema";
import type { Draft, Proposal } from "@/lib/review/schema";
import { ArticlePane } from "./article-pane";
import { CommitPanel } from "./commit-panel";
import { PairLine } from "./pair-line";
import { ProposalList } from "./proposal-list";
import { RefusalNotice } from "./refusal-notice";
import { ReviewBar } from "./review-bar";
import { type IssueChoice, toggledLinks } from "./toggled-links";
import { usePanes } from "./use-panes";
import { type Review, useReview } from "./use-review";

interface ReviewDeskProps {
  draft: Draft;
  issues: IssueChoice[];
  carried: Carried[];
}

/** The article with its proposals marked, and beside it the proposals, decided by key or by hand. */
export function ReviewDesk({ draft, issues, carried }: ReviewDeskProps) {
  const review = useReview(draft);
  const { current, proposals, pending, correct } = review;
  const [editing, setEditing] = useState<string | null>(null);
  const article = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const selected = useSelectedSpan(article);
  const cursor = useReadingCursor(article);
  const follow = usePanes(article, list, current?.ordinal ?? null);

  const deciding: Review = {
    ...review,
    move: (by) => follow(() => review.move(by)),
    decideAll: (those, state) => follow(() => review.decideAll(those, state)),
    undo: () => follow(review.undo),
  };
  const toggle = (proposal: Proposal, issue: IssueChoice | undefined) =>
    issue && correct(proposal, { links: toggledLinks(proposal.links, issue.id) });
  const takeSelection = () => {
    if (current && selected) correct(current, { span: selected });
    cursor.stop();
  };
  const onCurrent = (act: (proposal: Proposal) => void) => () => current && act(current);

  useShortcuts({
    j: () => deciding.move(1),
    k: () => deciding.move(-1),
    a: onCurrent((proposal) => deciding.decideAll([proposal], "ACCEPTED")),
    x: onCurrent((proposal) => deciding.decideAll([proposal], "DROPPED")),
    e: onCurrent(({ id }) => setEditing(id)),
    u: deciding.undo,
    s: selected ? takeSelection : cursor.start,
    ...Object.fromEntries(
      issues.slice(0, 9).map((issue, k) => [`${k + 1}`, onCurrent((p) => toggle(p, issue))]),
    ),
  });

  return (
    <div>
      <ReviewBar review={{ ...deciding, move: review.move }} />
      <div className="lg:grid lg:grid-cols-[minmax(0,34rem)_minmax(24rem,1fr)] lg:gap-x-14">
        <ArticlePane
          ref={article}
          text={draft.text}
          language={draft.language}
          proposals={proposals}
          current={current}
          onChoose={review.choose}
        />
        <div
          ref={list}
          className="max-lg:mt-4 lg:sticky lg:top-13 lg:flex lg:h-[calc(100dvh-3.25rem)] lg:flex-col lg:overflow-y-auto lg:pr-1 lg:after:h-[40vh] lg:after:shrink-0"
        >
          <RefusalNotice refusal={review.refusal} onDismiss={review.dismiss} />
          <GoneQuotes source={draft.id} carried={carried} selected={selected} />
          <ProposalList
            review={deciding}
            carried={carried}
            text={draft.text}
            issues={issues}
            editing={editing}
            onEdit={(id) => (id ? setEditing(id) : follow(() => setEditing(null)))}
            onToggle={toggle}
            onUseSelection={selected ? takeSelection : null}
          />
          {pending.length === 0 && (
            <CommitPanel draft={draft} proposals={proposals} issues={issues} />
          )}
        </div>
      </div>
      <ReadingCursor cursor={cursor} onEnter={takeSelection} />
      <PairLine article={article} ordinal={current?.ordinal ?? null} />
    </div>
  );
}
