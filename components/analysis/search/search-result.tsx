import { DateText } from "@/components/ui/date-text";
import { RESULT_TYPE_LABELS } from "@/lib/analysis/search/filter";
import type { IssueRef, SearchResult } from "@/lib/analysis/search/schema";
import { isVerbatim, leadOf, RELATION_LABELS, speakerOf } from "@/lib/tradecraft/evidence";
import { Highlighted } from "./highlighted";
import { QuoteTools } from "./quote-tools";

interface ResultProps {
  result: SearchResult;
  /** Whether the viewer may link quotations to issues. */
  mayLink: boolean;
  /** Whether the viewer can see only some issues. */
  limited: boolean;
  /** The issue whose terms the quotations match, to link them to; null unless that was searched for. */
  proposedFor: IssueRef | null;
}

/** One result: what it is, its title, the words that were found, and whose they are. */
export function Result({ result, mayLink, limited, proposedFor }: ResultProps) {
  const { type, id, title, titleMarks, excerpt, marks, href, key, date, signs, quote } = result;
  const isMarked = quote && isVerbatim(quote.kind);
  // Of an issue or speaker, it would be the day on which they were entered.
  const isDated = type !== "ISSUE" && type !== "SPEAKER";
  return (
    <li data-row={`${type}-${id}`} className="result">
      <p className="what">
        <b>{RESULT_TYPE_LABELS[type]}</b>
        {key && <span>{key}</span>}
        {isDated && date && <DateText date={date} />}
        {signs.map((sign) => (
          <span key={sign} className="sign">
            {sign}
          </span>
        ))}
      </p>
      <p className="title">
        <a href={href}>
          {quote ? (
            <>
              {quote.assertion !== "ASSERTED" && (
                <b>{`${leadOf({ ...quote, exact: excerpt })} `}</b>
              )}
              {isMarked && "“"}
              <Highlighted text={excerpt} marks={marks} />
              {isMarked && "”"}
            </>
          ) : (
            <Highlighted text={title} marks={titleMarks} />
          )}
        </a>
      </p>
      {!quote && excerpt && (
        <p className="excerpt">
          <Highlighted text={excerpt} marks={marks} />
        </p>
      )}
      <About result={result} limited={limited} />
      {quote && (
        <QuoteTools result={result} quote={quote} mayLink={mayLink} proposedFor={proposedFor} />
      )}
    </li>
  );
}

/** Who said or wrote it, and where; and the issues that it belongs to. To a limited viewer it may be linked to others. */
function About({ result, limited }: Pick<ResultProps, "result" | "limited">) {
  const { type, title, author, speaker, publisher, issues, quote } = result;
  if (quote)
    return (
      <>
        <p className="about">
          {speaker ? (
            <a href={`/speakers/${speaker.id}`}>{speaker.name}</a>
          ) : (
            speakerOf(quote.kind, null)
          )}
          {speaker?.role && `, ${speaker.role}`}
          {` · ${publisher ?? "Publisher unknown"} · ${title}`}
        </p>
        {(issues.length > 0 || !limited) && (
          <p className="about">
            {issues.length > 0 ? <Issues issues={issues} /> : "Not linked to an issue yet"}
          </p>
        )}
      </>
    );
  const owner = type === "ISSUE" && author ? `Owner: ${author}` : author;
  const whose = [publisher, owner].filter(Boolean).join(" · ");
  // A note's title is that of its issue.
  const shown = type === "NOTE" ? [] : issues;
  if (!whose && shown.length === 0) return null;
  return (
    <p className="about">
      {whose}
      {whose && shown.length > 0 && " · "}
      <Issues issues={shown} />
    </p>
  );
}

const Issues = ({ issues }: Pick<SearchResult, "issues">) =>
  issues.map(({ slug, title, relation }, k) => (
    <span key={slug}>
      {k > 0 && " · "}
      <a href={`/issues/${slug}`}>{title}</a>
      {relation && ` (${RELATION_LABELS[relation].toLowerCase()})`}
    </span>
  ));
