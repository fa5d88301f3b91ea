import { DateText } from "@/components/ui/date-text";
import {
  alsoInWords,
  annexLetters,
  isGraded,
  wordsBeforeSpeaker,
} from "@/lib/analysis/briefings/editions/describe";
import { placeOf } from "@/lib/evidence/quotes/places";
import {
  admiraltyInLine,
  admiraltyLabel,
  NOT_GRADED,
  RELIABILITY_LABELS,
} from "@/lib/tradecraft/grades";
import { DeskLink } from "./desk-link";
import { EditionPart } from "./edition-part";
import type { EditionView } from "./edition-view";
import { publishedIn, speakerIn } from "./endnotes";
import { RewordedMark } from "./reworded-mark";
import { WithdrawnSource } from "./withdrawals";

/** The quotations that the edition cites, each with its place in its source. */
export function EditionEndnotes({ view: { quotes, sources } }: { view: EditionView }) {
  if (quotes.length === 0) return null;
  return (
    <EditionPart aria-labelledby="endnotes" heading={<h2 id="endnotes">Endnotes</h2>}>
      <ol className="endnotes">
        {quotes.map((quote) => {
          const { number, ref, credibility, language } = quote;
          const source = sources[quote.source - 1]!;
          const more = [quote.inLanguage, alsoInWords(quote)].filter(Boolean);
          const { id, title, reliability, withdrawnAt } = source;
          const grades = [reliability, credibility, isGraded(source)] as const;
          return (
            <li key={number} id={`endnote-${number}`}>
              <span lang={language ?? undefined} className="words">
                {wordsBeforeSpeaker(quote)}
              </span>{" "}
              {speakerIn(quote)}. <span lang={language ?? undefined}>“{title}”</span>,{" "}
              {publishedIn(source)} (source {quote.source}){more.map((words) => `; ${words}`)}.{" "}
              <span className="of">
                <DeskLink href={placeOf({ number: Number(ref.slice(1)), source: { id } })}>
                  {ref}
                </DeskLink>
                {" · "}
                <span title={admiraltyLabel(...grades)}>{admiraltyInLine(...grades)}</span>
              </span>{" "}
              <RewordedMark quote={ref} />
              <WithdrawnSource id={id} saidAt={withdrawnAt} />
            </li>
          );
        })}
      </ol>
    </EditionPart>
  );
}

/** The sources that the edition rests on, with their Admiralty grades. */
export function EditionSources({ view }: { view: EditionView }) {
  const { sources } = view;
  const { sources: letter } = annexLetters(view);
  if (!letter) return null;
  return (
    <EditionPart aria-labelledby="sources" heading={<h2 id="sources">Annex {letter}: sources</h2>}>
      <table className="sources">
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Source</th>
            <th scope="col">Published</th>
            <th scope="col">Reliability</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(
            ({ number, id, title, authors, url, withdrawnAt, reliability, ...source }) => (
              <tr key={id}>
                <td className="num">{number}</td>
                <td>
                  <DeskLink href={`/sources/${id}`}>{title}</DeskLink>
                  {authors.length > 0 && <span className="of">{authors.join(", ")}</span>}
                  {url && <span className="of address">{url}</span>}
                  <WithdrawnSource id={id} saidAt={withdrawnAt} />
                </td>
                <td>
                  {source.publisher ?? "Publisher unknown"}
                  {source.publishedAt && (
                    <span className="of">
                      <DateText date={source.publishedAt} />
                    </span>
                  )}
                </td>
                <td>
                  {isGraded({ ...source, reliability })
                    ? `${reliability}: ${RELIABILITY_LABELS[reliability].toLowerCase()}`
                    : NOT_GRADED}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </EditionPart>
  );
}
