"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SectionHeading } from "@/components/ui/section-heading";
import { useCommand } from "@/components/ui/use-command";
import type { Result } from "@/lib/core/command/errors";
import { decideProposalsAction } from "@/lib/sources/review/actions";
import { dropCarryAction, placeCarryAction } from "@/lib/sources/versions/quote-matches/actions";
import { type Carried, mayBePlacedAnew } from "@/lib/sources/versions/quote-matches/schema";
import type { Span } from "@/lib/text/anchors/edges";

interface GoneQuotesProps {
  source: string;
  carried: Carried[];
  /** Whether words of the article are selected. */
  isSelected: boolean;
  /** Gives the selected words, once there are any, to what places a quotation on them. */
  onPlace: (place: (span: Span) => void) => void;
  /** Runs an act and then lets the focus go on, since what was pressed is gone. */
  follow: (act: () => void) => void;
  /** Told what was decided, in words, and how to undo it. */
  onDecided: (did: string, takeBack: () => Promise<Result<unknown>>) => void;
}

/** Quotations of the earlier version that the article no longer has: each is placed or left out. */
export function GoneQuotes(props: GoneQuotesProps) {
  const { source, carried, isSelected, onPlace, follow, onDecided } = props;
  const leaving = useCommand<{ version: number }>();
  const placing = useCommand<{ proposal: string }>();
  const pending = leaving.pending || placing.pending;
  const refusal = leaving.refusal ?? placing.refusal;

  function leave({ quote, version }: Carried, dropped: boolean) {
    const at = { source, quote: quote.id };
    const after = ({ version }: { version: number }) =>
      onDecided(`${dropped ? "left out" : "took back"} Q${quote.number}`, () =>
        dropCarryAction({ ...at, version, dropped: !dropped }),
      );
    follow(() => leaving.run(() => dropCarryAction({ ...at, version, dropped }), { after }));
  }
  function place({ quote, version }: Carried, span: Span) {
    const after = ({ proposal }: { proposal: string }) =>
      onDecided(`placed Q${quote.number}`, () =>
        decideProposalsAction({
          source,
          ids: [proposal],
          state: "DROPPED",
          seen: { [proposal]: 1 },
        }),
      );
    const at = { source, quote: quote.id, version };
    follow(() => placing.run(() => placeCarryAction({ ...at, ...span }), { after }));
  }

  const gone = carried.filter((carry) => !carry.proposal || mayBePlacedAnew(carry));
  if (gone.length === 0) return null;
  return (
    <section aria-labelledby="gone" className="pb-4">
      <SectionHeading id="gone" count={gone.length}>
        Gone from this version
      </SectionHeading>
      {refusal && <Notice tone="error" title={refusal.message} />}
      <ul className="space-y-3">
        {gone.map((carry) => {
          const { quote, proposal, droppedBy } = carry;
          return (
            <li key={quote.id} className="border-l-2 border-warning pl-3">
              <p className="font-serif">{quote.exact}</p>
              <p className="text-sm text-secondary">
                Q{quote.number}, {quote.speaker ?? "speaker unknown"}
                {droppedBy && `. Left out by ${droppedBy}`}
                {proposal && `. Its proposal ${proposal.ordinal} was dropped`}
              </p>
              <p className="-ml-2 flex flex-wrap">
                {droppedBy ? (
                  <Button variant="quiet" pending={pending} onClick={() => leave(carry, false)}>
                    Take it back
                  </Button>
                ) : (
                  <>
                    <Button
                      variant="quiet"
                      pending={pending}
                      // A press must not take the selection away before it is read.
                      onPointerDown={(event) => event.preventDefault()}
                      onClick={() => onPlace((span) => place(carry, span))}
                    >
                      {isSelected ? "Place it at the selection" : "Select its place"}
                    </Button>
                    {!proposal && (
                      <Button variant="quiet" pending={pending} onClick={() => leave(carry, true)}>
                        Leave it out
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
