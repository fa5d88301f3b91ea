"use client";

import { useRef, useState } from "react";
import { TextCursor } from "@/components/sources/article/text-cursor";
import { useHighlight } from "@/components/sources/article/use-highlight";
import { GoneQuotes } from "@/components/sources/versions/gone-quotes";
import { Announce } from "@/components/ui/announce";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useIsWide } from "@/components/ui/use-is-wide";
import type { IssueChoices } from "@/lib/analysis/issues/choices";
import type { NameLookup } from "@/lib/evidence/speakers/schema";
import type { Draft, Proposal } from "@/lib/sources/review/schema";
import { isWaiting, type QuoteMatchView } from "@/lib/sources/versions/quote-matches/schema";
import type { Span } from "@/lib/text/anchors/span";
import { ApprovePanel } from "./approve-panel";
import { ArticlePane } from "./panes/article-pane";
import { ConnectorLine } from "./panes/connector-line";
import { usePanes } from "./panes/use-panes";
import { AddQuotation } from "./proposals/add-quotation";
import { ProposalList } from "./proposals/proposal-list";
import { ReviewBar } from "./review-bar";
import { toggleLink } from "./state/changes";
import { type OfferedIssue, useOffered, withoutRepeats } from "./state/offered-issues";
import { useNewQuotation } from "./state/use-new-quotation";
import { type Review, useReview } from "./state/use-review";
import { useReviewKeys } from "./state/use-review-keys";
import { useWordSelection } from "./state/use-word-selection";

interface ReviewScreenProps {
  draft: Draft;
  /** The issues to link to. */
  choices: IssueChoices;
  /** The relationship, by its short name, whose issues are offered; empty for all. */
  relationship: string;
  matched: QuoteMatchView[];
  viewerId: string;
  lookups: Record<string, NameLookup>;
}

/** The article with its proposals marked, and the proposals beside it, decided by key or pointer. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { draft, choices, relationship, matched, viewerId, lookups } = props;
  const review = useReview(draft, matched, viewerId);
  const { current, proposals, pending, correct, edits, refusal } = review;
  const article = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const decidedLast = useRef(false);
  const isWide = useIsWide();
  const { selected, cursor, withWords, mayAdd, onEnter } = useWordSelection(article);
  const withFocus = usePanes(article, list, current?.ordinal ?? null, review.editing);

  const focusing: Review = {
    ...review,
    move: (by) => withFocus(() => review.move(by)),
    decideAll: (those, state, speakers) => {
      const isLast = pending.length > 0 && pending.every((each) => those.includes(each));
      if (!isLast || state === "PENDING")
        return withFocus(() => review.decideAll(those, state, speakers));
      decidedLast.current = true;
      review.decideAll(those, state, speakers);
    },
    undo: () => withFocus(review.undo),
    edit: (id) => withFocus(() => review.edit(id)),
  };
  function added(proposal: Proposal) {
    review.recordAdded(proposal);
    withFocus(() => review.choose(proposal.id));
  }
  const quotation = useNewQuotation(draft, viewerId, added);
  const adding = { ...quotation, leave: () => withFocus(quotation.leave) };

  function takeWords(span: Span) {
    if (!current) return;
    const isOpen = review.editing === current.id || review.isUnsaved(current);
    // The key hints disappear with the selection, so the focus goes back to the proposal.
    withFocus(() => (isOpen ? edits.of(current).moveWords(span) : void correct(current, { span })));
  }
  // Issues that were found here, until the page has been read again and knows them.
  const [found, setFound] = useState<OfferedIssue[]>([]);
  const offered = useOffered(draft.proposals, choices, relationship, [
    ...found,
    ...(quotation.quotation?.found ?? []),
  ]);
  const issues = withoutRepeats([...offered.issues, ...choices.choices]);
  const acts = {
    toggle: (proposal: Proposal, issue: OfferedIssue) => {
      if (!issues.includes(issue)) setFound((before) => [...before, issue]);
      return correct(proposal, { links: toggleLink(proposal.links, issue.id) });
    },
    relate: (proposal: Proposal, links: Proposal["links"]) => void correct(proposal, { links }),
    takeSelection: () => withWords({ act: takeWords }, current),
    // Where the reviewer is reading: at the first word of the current proposal.
    add: () =>
      withWords(
        { act: adding.begin, adds: true },
        current && { start: current.start, end: current.start + 1 },
      ),
    findIssue: offered.more
      ? () => list.current?.querySelector<HTMLElement>("[data-other-issue] input")?.focus()
      : null,
  };
  const isMoved = current !== null && edits.of(current).changed.includes("words");
  useHighlight(
    "annotated-span",
    article,
    isMoved && !quotation.quotation ? edits.of(current).values.words : null,
  );
  const said = useReviewKeys(focusing, offered, acts, adding);
  const open = (proposal: Proposal) =>
    withFocus(() => {
      review.choose(proposal.id);
      review.edit(proposal.id);
    });

  const approval = pending.length === 0 && (
    <ApprovePanel
      draft={draft}
      viewerId={viewerId}
      proposals={proposals}
      issues={issues}
      lookups={lookups}
      unplaced={matched.filter(isWaiting).length}
      unsaved={edits.unsaved}
      adding={adding.quotation !== null}
      takesFocus={decidedLast}
      onOpen={open}
      onReject={(those) => review.decideAll(those, "REJECTED")}
    />
  );

  return (
    <div>
      <ReviewBar review={{ ...focusing, move: review.move }} lookups={lookups} />
      {/* Extends into the page's bottom padding, which would otherwise push the list under the bar. */}
      <div className="lg:-mb-12 lg:grid lg:grid-cols-[minmax(0,34rem)_minmax(24rem,1fr)] lg:gap-x-14">
        <ArticlePane
          article={article}
          text={draft.text}
          language={draft.language}
          proposals={proposals}
          current={current}
          onChoose={review.choose}
          onAdd={mayAdd ? acts.add : null}
        />
        <div
          ref={list}
          className="flex flex-col max-md:pb-24 max-lg:mt-4 lg:sticky lg:top-13 lg:h-[calc(100dvh-3.25rem)] lg:overflow-y-auto lg:pr-1 lg:after:h-[60vh] lg:after:shrink-0"
        >
          {refusal && (
            <div data-sticky-top className="sticky top-0 z-10 bg-paper py-3">
              <RefusalNotice
                refusal={refusal}
                title="Your last change wasn’t saved"
                onDismiss={review.dismiss}
              />
            </div>
          )}
          {isWide && approval}
          <GoneQuotes
            source={draft.id}
            language={draft.language}
            matched={matched}
            isSelected={selected !== null}
            onPlace={(act) => withWords({ act })}
            withFocus={withFocus}
            onDecided={review.recordStep}
          />
          {adding.quotation && (
            <AddQuotation
              quotation={adding.quotation}
              article={article}
              state={adding}
              text={draft.text}
              proposals={proposals}
              offered={offered}
            />
          )}
          <ProposalList
            review={focusing}
            matched={matched}
            text={draft.text}
            language={draft.language}
            issues={issues}
            offered={offered}
            onToggle={acts.toggle}
            onUseSelection={selected ? acts.takeSelection : null}
            onSelect={acts.takeSelection}
            lookups={lookups}
          />
          {/* At the foot of the window, and so the last to be reached by Tab. */}
          {!isWide && approval}
        </div>
      </div>
      <Announce>{said}</Announce>
      <TextCursor cursor={cursor} onEnter={onEnter} />
      <ConnectorLine article={article} ordinal={current?.ordinal ?? null} />
    </div>
  );
}
