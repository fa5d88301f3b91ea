import { DateText } from "@/components/ui/date-text";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { citationsAmong } from "./citations";

/**
 * Lists the cited quotations and the sources in print, where links can't be followed. Keeps the list from
 * being alone on the last page.
 */
export function PrintedEndnotes({ issue }: { issue: IssueDetail }) {
  const { cited, evidence } = issue;
  const linked = new Set(evidence.map(({ number }) => number));
  const others = cited.filter(({ number }) => !linked.has(number));
  const cite = citationsAmong(others);
  const sources = new Map(evidence.map(({ source }) => [source.id, source]));
  if (others.length === 0 && sources.size === 0) return null;
  return (
    <section
      aria-labelledby="endnotes"
      className="hidden break-inside-avoid break-before-avoid text-sm print:block"
    >
      <SectionHeading id="endnotes">Endnotes</SectionHeading>
      <ul className="space-y-1">
        {others.map(({ number }) => (
          <li key={number}>
            Q{number}: <span className="font-serif">{cite(number)?.label}</span>{" "}
            {cite(number)?.source}
          </li>
        ))}
        {[...sources.values()].map(({ id, title, publisher, publishedAt }) => (
          <li key={id}>
            Source: “{title}”{publisher && `, ${publisher}`}
            {publishedAt && (
              <>
                , <DateText date={publishedAt} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
