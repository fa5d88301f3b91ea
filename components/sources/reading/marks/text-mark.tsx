import type { Segment } from "@/lib/text/anchors/segments";
import { isQuoteMark, type ReadingMark } from "./marks";

/**
 * A marked stretch of the article. Where a mark begins stands its place (`#q12`), where it ends the
 * sign of what is said of it in the margin. Screen readers are told by attributes: text of a style
 * sheet (`::before`) is not there for them in blocks that are not laid out.
 */
export function TextMark({ segment }: { segment: Segment<ReadingMark> }) {
  const { text, marks, opens, closes } = segment;
  const [first, ...others] = opens;
  const quotes = marks.filter(isQuoteMark);
  return (
    <>
      {others.map(({ place }) => (
        <span key={place} id={place} />
      ))}
      <mark
        id={first?.place}
        data-marks={marks.map(({ place }) => place).join(" ")}
        data-quoted={quoted(quotes)}
        data-noted={noted(marks)}
        aria-description={opens.map(({ label }) => label).join(", ") || undefined}
        aria-details={opens.map(({ note }) => note).join(" ") || undefined}
      >
        {/* A line of its own: an element has one, and these words may be quoted twice too. */}
        {noted(marks) ? <span className="noted">{text}</span> : text}
      </mark>
      {closes.map(({ place, note, sign, label }) => (
        <a
          key={place}
          href={`#${note}`}
          aria-label={`Note on ${label}`}
          className="note-sign"
          data-aside={place}
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
