import type { Citation } from "@/components/analysis/markdown/citation";
import { formatDate } from "@/components/ui/format-date";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import type { Evidence } from "@/lib/evidence/quotes/schema";
import { citationOf } from "./citations";

/**
 * Lists the cited quotations and the sources in print, where links can't be followed. Keeps the list from
 * being alone on the last page.
 */
export function PrintedEndnotes({ issue }: { issue: IssueDetail }) {
  const { cited, evidence } = issue;
  const linked = new Set(evidence.map(({ number }) => number));
  const others = cited.filter(({ number }) => !linked.has(number));
  const sources = new Map(evidence.map(({ source }) => [source.id, source]));
  if (others.length === 0 && sources.size === 0) return null;
  return (
    <section aria-labelledby="endnotes" className="printed-endnotes">
      <SectionHeading id="endnotes">Endnotes</SectionHeading>
      <ul>
        {others.map(citationOf).map((citation) => (
          <Other key={citation.number} {...citation} />
        ))}
        {[...sources.values()].map((source) => (
          <li key={source.id}>{describeSource(source)}</li>
        ))}
      </ul>
    </section>
  );
}

const Other = ({ number, words, by }: Citation) => (
  <li>
    Q{number}: <span className="font-serif">{words}</span> {by}
  </li>
);

const describeSource = ({ title, publisher, publishedAt }: Evidence["source"]): string =>
  [`Source: “${title}”`, publisher, publishedAt && formatDate(new Date(publishedAt))]
    .filter(Boolean)
    .join(", ");
