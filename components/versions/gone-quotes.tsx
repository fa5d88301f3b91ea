"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SectionHeading } from "@/components/ui/section-heading";
import { useCommand } from "@/components/ui/use-command";
import type { Span } from "@/lib/anchors/edges";
import { dropCarryAction, placeCarryAction } from "@/lib/carries/actions";
import { type Carried, mayBePlacedAnew } from "@/lib/carries/schema";
import type { Result } from "@/lib/errors";

interface GoneQuotesProps {
  source: string;
  carried: Carried[];
  /** Whether words of the article are selected. */
  isSelected: boolean;
  /** Gives the selected words, once there are any, to what places a quotation on them. */
  onPlace: (place: (span: Span) => void) => void;
  /** Runs an act and then lets the focus go on, since what was pressed is gone. */
  follow: (act: () => void) => void;
}

/** Quotations of the earlier version that the article no longer has: each is placed or left out. */
export function GoneQuotes({ source, carried, isSelected, onPlace, follow }: GoneQuotesProps) {
  const { run, pending, refusal } = useCommand();
  const act = (action: () => Promise<Result<unknown>>) => follow(() => run(action));
  const gone = carried.filter((carry) => !carry.proposal || mayBePlacedAnew(carry));
  if (gone.length === 0) return null;
  return (
    <section aria-labelledby="gone" className="pb-4">
      <SectionHeading id="gone" count={gone.length}>
        Gone from this version
      </SectionHeading>
      {refusal && <Notice tone="error" title={refusal.message} />}
      <ul className="space-y-3">
        {gone.map(({ quote, proposal, droppedBy, version }) => {
          const at = { source, quote: quote.id, version };
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
                  <Button
                    variant="quiet"
                    pending={pending}
                    onClick={() => act(() => dropCarryAction({ ...at, dropped: false }))}
                  >
                    Take it back
                  </Button>
                ) : (
                  <>
                    <Button
                      variant="quiet"
                      pending={pending}
                      // A press must not take the selection away before it is read.
                      onPointerDown={(event) => event.preventDefault()}
                      onClick={() =>
                        onPlace((span) => act(() => placeCarryAction({ ...at, ...span })))
                      }
                    >
                      {isSelected ? "Place it at the selection" : "Select its place"}
                    </Button>
                    {!proposal && (
                      <Button
                        variant="quiet"
                        pending={pending}
                        onClick={() => act(() => dropCarryAction({ ...at, dropped: true }))}
                      >
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
