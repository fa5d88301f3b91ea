import { Prose } from "@/components/analysis/markdown/prose";
import { DateText } from "@/components/ui/date-text";
import type { EditionSource } from "@/lib/analysis/briefings/editions/content";
import { evidenceGroups, leftOutWords } from "@/lib/analysis/briefings/editions/describe";
import { DRIVER_LABEL, wordsOf } from "@/lib/tradecraft/evidence";
import { WRITTEN_BEFORE } from "@/lib/tradecraft/outcome";
import { EditionForecast } from "./edition-forecast";
import { EditionPart } from "./edition-part";
import type { ItemView, QuoteView } from "./edition-view";
import { saidBy } from "./endnotes";
import { RewordedMark } from "./reworded-mark";
import { WithdrawnSource, WithdrawnUnder } from "./withdrawals";

interface EditionIssueProps {
  item: ItemView;
  /** Of the whole edition. */
  quotes: QuoteView[];
  sources: EditionSource[];
  issuedAt: string;
}

/** An issue in the body of an edition: its forecasts, and the evidence with its endnotes. */
export function EditionIssue({ item, quotes, sources, issuedAt }: EditionIssueProps) {
  const { key, title, bottomLine, owner, forecasts, questions, moreEvidence } = item;
  const leftOut = leftOutWords(item);
  return (
    <EditionPart
      id={`issue-${key}`}
      aria-label={title}
      className="issue"
      heading={<h3>{title}</h3>}
    >
      <p className="of">
        {key}
        {owner && ` · ${owner}`}
      </p>
      <WithdrawnUnder item={item} />
      <Prose html={bottomLine} className="bottom-line" />
      {item.bottomLineOutdated && <p className="of">{WRITTEN_BEFORE}</p>}
      {forecasts.map((forecast) => (
        <EditionForecast
          key={forecast.number}
          issue={key}
          forecast={forecast}
          issuedAt={issuedAt}
        />
      ))}
      <Evidence item={item} quotes={quotes} sources={sources} />
      {moreEvidence > 0 && <p className="of">And {moreEvidence} more on the desk.</p>}
      {leftOut && <p className="of">{leftOut}</p>}
      {questions.length > 0 && (
        <>
          <h4>Open questions</h4>
          <ul>
            {questions.map(({ author, at, body }) => (
              <li key={`${at} ${author}`}>
                <Prose html={body} />
                <p className="of">
                  {author}, <DateText date={at} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </EditionPart>
  );
}

function Evidence({ item, quotes, sources }: Omit<EditionIssueProps, "issuedAt">) {
  return evidenceGroups(item).map(({ heading, relation, pieces }) => (
    <div key={heading}>
      <h4>{heading}</h4>
      <ul className={`pieces ${(relation ?? "context").toLowerCase()}`}>
        {pieces.map(({ quote: number, driver }) => {
          const quote = quotes[number - 1]!;
          const source = sources[quote.source - 1]!;
          return (
            <li key={number}>
              <span lang={quote.language ?? undefined} className="words">
                {wordsOf(quote)}
              </span>
              <sup>
                <a
                  href={`#endnote-${number}`}
                  aria-label={`Endnote ${number}`}
                  aria-describedby={`cited-${number}`}
                >
                  {number}
                </a>
              </sup>{" "}
              <span className="by">
                {saidBy(quote)}
                {driver && ` · ${DRIVER_LABEL}`}
              </span>{" "}
              <RewordedMark quote={quote.ref} />
              <WithdrawnSource id={source.id} saidAt={source.withdrawnAt} />
            </li>
          );
        })}
      </ul>
    </div>
  ));
}
