import type { Citation } from "@/components/analysis/markdown/citation";
import { formatDate } from "@/components/ui/format-date";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import type { Evidence } from "@/lib/evidence/quotes/schema";
import { speakerOf } from "@/lib/tradecraft/evidence";
import { citationOf } from "./citations";

/**
 * Lists what the numbers in the text cite, source by source, in print, where links can't be followed. The quotations of a
 * source are numbered one after the other, so the numbers are in order too. Keeps the list from being alone on the last page.
 */
export function PrintedEndnotes({ issue: { cited, evidence } }: { issue: IssueDetail }) {
  const linked = new Set(evidence.map(({ number }) => number));
  const others = cited.filter(({ number }) => !linked.has(number));
  const numbers = new Set(cited.map(({ number }) => number));
  const inOrder = evidence.toSorted((one, other) => one.number - other.number);
  const sources = new Map(inOrder.map(({ source }) => [source.id, source]));
  if (others.length === 0 && sources.size === 0) return null;
  return (
    <section className="printed-endnotes">
      <h2>Endnotes</h2>
      <ul>
        {others.map(citationOf).map((citation) => (
          <Other key={citation.number} {...citation} />
        ))}
        {[...sources.values()].map((source) => {
          const from = inOrder.filter((one) => one.source.id === source.id);
          const used = from.filter(({ number }) => numbers.has(number));
          return (
            // Keys are sent with the page: numbers are shorter than ids.
            <li key={from[0]!.number}>
              {[citedWords(used), describeSource(source)].filter(Boolean).join(": ")}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const Other = ({ number, words, by }: Citation) => (
  <li>
    {number} <span className="font-serif">{words}</span> {by}
  </li>
);

/** "5 Jude Blanchette; 16, 17 Michael Swaine": the numbers by speaker. */
function citedWords(quotes: Evidence[]): string {
  const names = quotes.map(({ kind, speaker }) => speakerOf(kind, speaker?.name));
  return [...new Set(names)]
    .map((name) => {
      const numbers = quotes.flatMap(({ number }, k) => (names[k] === name ? [number] : []));
      return `${numbers.join(", ")} ${name}`;
    })
    .join("; ");
}

const describeSource = ({ title, publisher, publishedAt, withdrawn }: Evidence["source"]): string =>
  [
    `“${title}”`,
    publisher,
    publishedAt && formatDate(new Date(publishedAt)),
    withdrawn && "withdrawn",
  ]
    .filter(Boolean)
    .join(", ");
