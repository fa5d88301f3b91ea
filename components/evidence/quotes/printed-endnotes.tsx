import { formatDate } from "@/components/ui/format-date";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueCited, IssueDetail } from "@/lib/analysis/issues/schema";
import { excerpt } from "@/lib/core/wording";
import type { Evidence } from "@/lib/evidence/quotes/schema";
import { wordsOf } from "@/lib/tradecraft/evidence";
import { citationOf } from "./citations";

/**
 * Lists the cited quotations, by the numbers in the text, and the other sources in print, where links can't be followed.
 * Keeps the list from being alone on the last page.
 */
export function PrintedEndnotes({ issue: { cited, evidence } }: { issue: IssueDetail }) {
  const linked = new Map(evidence.map((each) => [each.number, each]));
  const named = new Set(cited.map(({ source }) => source.id));
  const others = new Map(
    evidence.flatMap(({ source }) => (named.has(source.id) ? [] : [[source.id, source] as const])),
  );
  if (cited.length === 0 && others.size === 0) return null;
  return (
    <section aria-labelledby="endnotes" className="printed-endnotes">
      <SectionHeading id="endnotes">Endnotes</SectionHeading>
      <ul>
        {cited.map((quote) => (
          <Endnote key={quote.number} quote={quote} evidence={linked.get(quote.number)} />
        ))}
        {[...others.values()].map((source) => (
          <li key={source.id}>Source: {describeSource(source)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What a number in the text cites: in full unless it is printed in full as evidence. */
function Endnote({ quote, evidence }: { quote: IssueCited; evidence: Evidence | undefined }) {
  const { words, by } = citationOf(quote);
  const { speaker, exact } = quote;
  return (
    <li>
      {quote.number}{" "}
      <span className="font-serif">
        {evidence ? wordsOf({ ...quote, exact: excerpt(exact) }) : words}
      </span>{" "}
      {evidence
        ? [speaker?.name, speaker?.role, describeSource(evidence.source)].filter(Boolean).join(", ")
        : by}
    </li>
  );
}

const describeSource = ({ title, publisher, publishedAt, withdrawn }: Evidence["source"]): string =>
  [
    ...[`“${title}”`, publisher, publishedAt && formatDate(new Date(publishedAt))],
    withdrawn && "withdrawn",
  ]
    .filter(Boolean)
    .join(", ");
