import { DateText } from "@/components/ui/date-text";
import { type IssueRef, RESULT_TYPE_LABELS, type SearchResult } from "@/lib/analysis/search/schema";
import { RELATION_LABELS } from "@/lib/tradecraft/evidence";
import { Highlighted } from "./highlighted";
import { QuoteTools } from "./quote-tools";

interface ResultProps {
  result: SearchResult;
  /** Whether the viewer may link quotations to issues. */
  mayLink: boolean;
  /** The issue whose terms the quotations match, to link them to; null unless that was searched for. */
  proposedFor: IssueRef | null;
}

/** One result: what it is, its title, the words that were found, and whose they are. */
export function Result({ result, mayLink, proposedFor }: ResultProps) {
  const { type, id, title, titleMarks, excerpt, marks, href, key, date, signs } = result;
  const isQuote = type === "QUOTE";
  return (
    <li data-row={`${type}-${id}`} className="result">
      <p className="what">
        <b>{RESULT_TYPE_LABELS[type]}</b>
        {key && <span>{key}</span>}
        {date && <DateText date={date} />}
        {signs.map((sign) => (
          <span key={sign} className="sign">
            {sign}
          </span>
        ))}
      </p>
      <p className="title">
        <a href={href}>
          {isQuote ? (
            <>
              “<Highlighted text={excerpt} marks={marks} />”
            </>
          ) : (
            <Highlighted text={title} marks={titleMarks} />
          )}
        </a>
      </p>
      {!isQuote && excerpt && (
        <p className="excerpt">
          <Highlighted text={excerpt} marks={marks} />
        </p>
      )}
      <About result={result} />
      {isQuote && <QuoteTools result={result} mayLink={mayLink} proposedFor={proposedFor} />}
    </li>
  );
}

/** Who said or wrote it, where, and the issues that it belongs to. */
function About({
  result: { type, title, author, speaker, publisher, issues },
}: {
  result: SearchResult;
}) {
  const whose =
    type === "QUOTE" ? (
      <>
        {speaker ? <a href={`/speakers/${speaker.id}`}>{speaker.name}</a> : "Speaker unknown"}
        {speaker?.role && `, ${speaker.role}`}
        {` · ${publisher ?? "Publisher unknown"} · ${title}`}
      </>
    ) : (
      [publisher, type === "ISSUE" && author ? `Owner: ${author}` : author]
        .filter(Boolean)
        .join(" · ")
    );
  // A note's title is that of its issue.
  const shown = type === "NOTE" ? [] : issues;
  if (!whose && shown.length === 0) return null;
  return (
    <p className="about">
      {whose}
      {shown.map(({ slug, title, relation }) => (
        <span key={slug}>
          {" · "}
          <a href={`/issues/${slug}`}>{title}</a>
          {relation && ` (${RELATION_LABELS[relation].toLowerCase()})`}
        </span>
      ))}
    </p>
  );
}
