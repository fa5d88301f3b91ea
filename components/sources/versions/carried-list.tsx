import Link from "next/link";
import { SectionHeading } from "@/components/ui/section-heading";
import {
  ANCHOR_CLASSES,
  ANCHOR_HELP,
  ANCHOR_LABELS,
  type Carried,
} from "@/lib/sources/versions/quote-matches/schema";
import { WordChanges } from "./word-changes";

/** What became of each quotation of the version before, the doubtful ones first. */
export function CarriedList({ carried, earlier }: { carried: Carried[]; earlier: string }) {
  const groups = ANCHOR_CLASSES.toReversed().map((anchor) => ({
    anchor,
    items: carried.filter((each) => each.anchor === anchor),
  }));
  return (
    <section aria-labelledby="carried">
      <SectionHeading id="carried" count={carried.length}>
        Quotations of the version before
      </SectionHeading>
      {carried.length === 0 && <p className="text-secondary">It had none.</p>}
      {groups.map(
        ({ anchor, items }) =>
          items.length > 0 && (
            <div key={anchor} className="pb-4">
              <h3 className="text-sm text-secondary">
                <span className="font-semibold text-ink">{ANCHOR_LABELS[anchor]}</span>:{" "}
                {ANCHOR_HELP[anchor]} <span className="tabular-nums">({items.length})</span>
              </h3>
              <ul className="mt-1 space-y-2">
                {items.map(({ quote, proposal, droppedBy }) => (
                  <li key={quote.id} className="text-sm">
                    <Link
                      href={`/sources/${earlier}#q${quote.number}`}
                      className="link mr-2 tabular-nums"
                    >
                      Q{quote.number}
                    </Link>
                    {quote.speaker ?? "Speaker unknown"}
                    {droppedBy && `. Left out by ${droppedBy}`}
                    {anchor === "ALTERED" && proposal ? (
                      <WordChanges before={quote.exact} after={proposal.exact} />
                    ) : (
                      <p className="line-clamp-2 font-serif text-base">{quote.exact}</p>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}
