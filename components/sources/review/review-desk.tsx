"use client";

import { useRef, useState } from "react";
import { ReadingCursor } from "@/components/sources/catalogue/reading-cursor";
import { useReadingCursor } from "@/components/sources/catalogue/use-reading-cursor";
import { selectedSpan, useSelectedSpan } from "@/components/sources/catalogue/use-selected-span";
import { GoneQuotes } from "@/components/sources/versions/gone-quotes";
import { KeyHint } from "@/components/ui/key-hint";
import type { NameLookup } from "@/lib/evidence/speakers/schema";
import type { Draft, Proposal } from "@/lib/sources/review/schema";
import { isWaiting, type QuoteMatchView } from "@/lib/sources/versions/quote-matches/schema";
import type { Span } from "@/lib/text/anchors/span";
import { AddQuotation } from "./add-quotation";
import { ApprovePanel } from "./approve-panel";
import { ArticlePane } from "./article-pane";
import { PairLine } from "./pair-line";
import { ProposalList } from "./proposal-list";
import { RefusalNotice } from "./refusal-notice";
import { ReviewBar } from "./review-bar";
import { type IssueChoice, toggledLinks } from "./toggled-links";
import { UndoneNotice } from "./undone-notice";
import { useAdding } from "./use-adding";
import { usePanes } from "./use-panes";
import { type Review, useReview } from "./use-review";
import { useReviewKeys } from "./use-review-keys";

interface ReviewDeskProps {
  draft: Draft;
  issues: IssueChoice[];
  matched: QuoteMatchView[];
  viewerId: string;
  lookups: Record<string, NameLookup>;
}

/** What is done with words that are being selected, and whether that is to add a quotation. */
interface Selecting {
  act: (span: Span) => void;
  adds?: boolean;
}

/** The article with its proposals marked, and beside it the proposals, decided by key or by hand. */
export function ReviewDesk(props: ReviewDeskProps) {
  const { draft, issues, matched, viewerId, lookups } = props;
  const review = useReview(draft, matched, viewerId);
  const { current, proposals, pending, correct, edits } = review;
  const [selecting, setSelecting] = useState<Selecting | null>(null);
  const article = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const selected = useSelectedSpan(article);
  const cursor = useReadingCursor(article);
  const follow = usePanes(article, list, current?.ordinal ?? null, review.editing);

  const deciding: Review = {
    ...review,
    move: (by) => follow(() => review.move(by)),
    decideAll: (those, state) => follow(() => review.decideAll(those, state)),
    undo: () => follow(review.undo),
    edit: (id) => follow(() => review.edit(id)),
  };
  const toggle = (proposal: Proposal, issue: IssueChoice) =>
    void correct(proposal, { links: toggledLinks(proposal.links, issue.id) });
  function added(proposal: Proposal) {
    review.added(proposal);
    follow(() => review.choose(proposal.id));
  }
  const adding = useAdding(draft, viewerId, added);
  const state = { ...adding, leave: () => follow(adding.leave) };

  /** Acts on the selected words; where none are, has them selected with the keyboard first. */
  function withWords(selecting: Selecting, from: Span | null = null) {
    const span = selectedSpan(article);
    if (span) selecting.act(span);
    else setSelecting(selecting);
    if (span) cursor.stop();
    else cursor.start(from);
  }
  function take(span: Span) {
    // The keys that made the selection are gone with it: the focus goes back to what they changed.
    if (current) follow(() => void correct(current, { span }));
  }
  const acts = {
    toggle,
    takeSelection: () => withWords({ act: take }, current),
    add: () => withWords({ act: state.begin, adds: true }),
  };
  useReviewKeys(deciding, issues, acts, state);

  return (
    <div>
      <ReviewBar review={{ ...deciding, move: review.move }} />
      {/* The foot of the page is theirs too: else its end pushes the proposals up under the bar. */}
      <div className="lg:-mb-12 lg:grid lg:grid-cols-[minmax(0,34rem)_minmax(24rem,1fr)] lg:gap-x-14">
        <ArticlePane
          article={article}
          text={draft.text}
          language={draft.language}
          proposals={proposals}
          current={current}
          onChoose={review.choose}
          onAdd={selected && (!cursor.active || selecting?.adds) ? acts.add : null}
        />
        <div
          ref={list}
          className="max-lg:mt-4 lg:sticky lg:top-13 lg:flex lg:h-[calc(100dvh-3.25rem)] lg:flex-col lg:overflow-y-auto lg:pr-1 lg:after:h-[60vh] lg:after:shrink-0"
        >
          <RefusalNotice refusal={review.refusal} onDismiss={review.dismiss} />
          <UndoneNotice did={review.undone} />
          <GoneQuotes
            source={draft.id}
            matched={matched}
            isSelected={selected !== null}
            onPlace={(act) => withWords({ act })}
            follow={follow}
            onDecided={review.remember}
          />
          {state.adding && (
            <AddQuotation
              adding={state.adding}
              article={article}
              state={state}
              text={draft.text}
              proposals={proposals}
              issues={issues}
            />
          )}
          <ProposalList
            review={deciding}
            matched={matched}
            text={draft.text}
            issues={issues}
            onToggle={toggle}
            onUseSelection={selected ? acts.takeSelection : null}
            onSelect={acts.takeSelection}
            lookups={lookups}
          />
          <p className="py-3 pl-3 text-sm text-secondary">
            Is a quotation missing? Select its words in the article and press <KeyHint>N</KeyHint>.
            With the keyboard alone, press <KeyHint>N</KeyHint> first, select them with the arrow
            keys and press <KeyHint>Enter</KeyHint>.
          </p>
          {pending.length === 0 && (
            <ApprovePanel
              draft={draft}
              proposals={proposals}
              issues={issues}
              waiting={matched.filter(isWaiting).length}
              unsaved={edits.unsaved}
              adding={state.adding !== null}
              onOpen={(proposal) =>
                follow(() => {
                  review.choose(proposal.id);
                  review.edit(proposal.id);
                })
              }
            />
          )}
        </div>
      </div>
      <ReadingCursor cursor={cursor} onEnter={() => selecting && withWords(selecting)} />
      <PairLine article={article} ordinal={current?.ordinal ?? null} />
    </div>
  );
}
