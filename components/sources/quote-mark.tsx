import type { Segment } from "@/lib/anchors/segments";
import type { MarkedQuote } from "@/lib/sources/schema";
import { QUOTE_KIND_LABELS } from "@/lib/tradecraft/evidence";

/** A quoted stretch of the article. Where a quote begins stands its place (`#q12`), where it ends its number. */
export function QuoteMark({ segment }: { segment: Segment<MarkedQuote> }) {
  const { text, start, marks, opens, closes } = segment;
  const [first, ...others] = opens;
  return (
    <>
      {others.map(({ number }) => (
        <span key={number} id={`q${number}`} tabIndex={-1} />
      ))}
      <mark
        id={first && `q${first.number}`}
        tabIndex={-1}
        data-start={start}
        data-quotes={marks.map(({ number }) => number).join(" ")}
        data-kind={marks.every(({ kind }) => kind === "PASSAGE") ? "PASSAGE" : undefined}
        data-begin={opens.map(beginning).join("") || undefined}
        data-end={closes.map(({ number }) => ` (end of ${number}) `).join("") || undefined}
      >
        {text}
      </mark>
      {closes.map(({ number }) => (
        <a
          key={number}
          href={`#n${number}`}
          aria-label={`Note on quotation ${number}`}
          className="note-number"
        >
          {number}
        </a>
      ))}
    </>
  );
}

const beginning = ({ number, kind, speaker }: MarkedQuote) =>
  ` (${QUOTE_KIND_LABELS[kind]} ${number}${speaker ? `, ${speaker.name}` : ""}) `;
