import type { Segment } from "@/lib/text/anchors/segments";
import { isQuoteMark, type ReadingMark } from "./marks";

/**
 * A marked stretch of the article. The mark's id is where it starts, the sign of its card where it ends.
 * Screen readers get attributes, since generated content (`::before`) is missing in blocks that are not
 * laid out.
 */
export function TextMark({ segment }: { segment: Segment<ReadingMark> }) {
  const { text, marks, opens, closes } = segment;
  const [first, ...others] = opens;
  const quotes = marks.filter(isQuoteMark);
  return (
    <>
      {others.map(({ id }) => (
        <span key={id} id={id} />
      ))}
      <mark
        id={first?.id}
        data-marks={marks.map(({ id }) => id).join(" ")}
        data-quoted={quoted(quotes)}
        data-noted={noted(marks)}
        aria-description={opens.map(({ label }) => label).join(", ") || undefined}
        aria-details={opens.map(({ card }) => card).join(" ") || undefined}
      >
        {/* An element of its own for the second underline. */}
        {noted(marks) ? <span className="noted">{text}</span> : text}
      </mark>
      {closes.map(({ id, card, sign, label }) => (
        <a
          key={id}
          href={`#${card}`}
          aria-label={`In the margin: ${label}`}
          className="mark-sign"
          data-aside={id}
        >
          {sign}
        </a>
      ))}
    </>
  );
}

function quoted(quotes: ReadingMark[]): "twice" | "passage" | "once" | undefined {
  if (quotes.length === 0) return undefined;
  if (quotes.every(({ kind }) => kind === "PASSAGE")) return "passage";
  return quotes.length > 1 ? "twice" : "once";
}

function noted(marks: ReadingMark[]): "question" | "note" | undefined {
  if (marks.some(({ kind }) => kind === "QUESTION")) return "question";
  return marks.some(({ kind }) => kind === "NOTE") ? "note" : undefined;
}
