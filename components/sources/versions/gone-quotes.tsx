"use client";

import { Fragment } from "react";
import { Button } from "@/components/ui/button";
import { langOf } from "@/components/ui/lang";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { SectionHeading } from "@/components/ui/section-heading";
import { useCommand } from "@/components/ui/use-command";
import type { Result } from "@/lib/core/command/errors";
import { decideProposalsAction } from "@/lib/sources/review/actions";
import {
  leaveBehindQuoteAction,
  placeQuoteAction,
} from "@/lib/sources/versions/quote-matches/actions";
import { canBePlacedAgain, type QuoteMatchView } from "@/lib/sources/versions/quote-matches/schema";
import type { Span } from "@/lib/text/anchors/span";
import { speakerOf, wordsOf } from "@/lib/tradecraft/evidence";

interface GoneQuotesProps {
  source: string;
  language: string;
  matched: QuoteMatchView[];
  /** Whether words of the article are selected. */
  isSelected: boolean;
  /** Calls `place` with the selected words, once there are any. */
  onPlace: (place: (span: Span) => void) => void;
  /** Runs an action, then moves the focus, since the button that was pressed is gone. */
  withFocus: (act: () => void) => void;
  /** Called with how to undo the decision, and what to say then. */
  onDecided: (undone: string, undo: () => Promise<Result<unknown>>) => void;
}

/** Quotations of the earlier version that are gone from this one, each to be placed or left behind. */
export function GoneQuotes(props: GoneQuotesProps) {
  const { source, language, matched, isSelected, onPlace, withFocus, onDecided } = props;
  const leaving = useCommand<{ version: number }>();
  const placing = useCommand<{ proposal: string }>();
  const pending = leaving.pending || placing.pending;
  const refusal = leaving.refusal ?? placing.refusal;

  function leave({ quote, version }: QuoteMatchView, rejected: boolean) {
    const at = { source, quote: quote.id };
    const after = ({ version }: { version: number }) =>
      onDecided(`Q${quote.number} is ${rejected ? "undecided" : "left behind"} again.`, () =>
        leaveBehindQuoteAction({ ...at, version, rejected: !rejected }),
      );
    withFocus(() =>
      leaving.run(() => leaveBehindQuoteAction({ ...at, version, rejected }), { after }),
    );
  }
  function place({ quote, version }: QuoteMatchView, span: Span) {
    const after = ({ proposal }: { proposal: string }) =>
      onDecided(`Q${quote.number} is no longer placed.`, () =>
        decideProposalsAction({
          source,
          ids: [proposal],
          state: "REJECTED",
          seen: { [proposal]: 1 },
        }),
      );
    const at = { source, quote: quote.id, version };
    withFocus(() => placing.run(() => placeQuoteAction({ ...at, ...span }), { after }));
  }

  const gone = matched.filter((match) => !match.proposal || canBePlacedAgain(match));
  if (gone.length === 0) return null;
  return (
    <section aria-labelledby="gone" className="pb-4">
      <SectionHeading id="gone" count={gone.length}>
        Gone from this version
      </SectionHeading>
      {refusal && <RefusalNotice refusal={refusal} />}
      <ul className="space-y-3">
        {gone.map((match) => {
          const { quote, proposal, leftBehindBy, evidenceOn } = match;
          return (
            <li key={quote.id} className="border-l-2 border-warning pl-3">
              <p className="font-serif" lang={langOf(language)}>
                {wordsOf(quote)}
              </p>
              <p className="text-sm text-secondary">
                Q{quote.number}, {speakerOf(quote.kind, quote.speaker)}
                {leftBehindBy && `. Left behind by ${leftBehindBy}`}
                {evidenceOn.map(({ slug, title }, k) => (
                  <Fragment key={slug}>
                    {k === 0 ? ". Evidence on " : ", "}
                    <a href={`/issues/${slug}`} className="link">
                      {title}
                    </a>
                  </Fragment>
                ))}
                {proposal && `. Placed as proposal ${proposal.ordinal}, which was rejected`}
              </p>
              <p className="-ml-2 flex flex-wrap">
                {leftBehindBy ? (
                  <Button variant="quiet" pending={pending} onClick={() => leave(match, false)}>
                    Reconsider
                  </Button>
                ) : (
                  <>
                    <Button
                      variant="quiet"
                      pending={pending}
                      // Pressing the button must not clear the selection before it is read.
                      onPointerDown={(event) => event.preventDefault()}
                      onClick={() => onPlace((span) => place(match, span))}
                    >
                      {isSelected ? "Place on selected words" : "Select a new place"}
                    </Button>
                    {!proposal && (
                      <Button variant="quiet" pending={pending} onClick={() => leave(match, true)}>
                        Leave behind
                      </Button>
                    )}
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
