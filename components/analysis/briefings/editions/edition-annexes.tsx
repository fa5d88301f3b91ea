import { Prose } from "@/components/analysis/markdown/prose";
import { DateText } from "@/components/ui/date-text";
import { formatDate } from "@/components/ui/format-date";
import { annexLetters, comparedWith, sinceWords } from "@/lib/analysis/briefings/editions/describe";
import { dissentConfidence } from "@/lib/tradecraft/confidence";
import { unconfirmedWords } from "@/lib/tradecraft/dissent-words";
import { worded } from "@/lib/tradecraft/moved";
import { type EditionView, itemsOf } from "./edition-view";
import { ListedChange } from "./listed-change";

/** What has changed since the last edition, newest first. */
export function ChangesAnnex({ view }: { view: EditionView }) {
  const { since, changes } = view;
  const { changes: letter } = annexLetters(view);
  if (!since) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">
        Annex {letter}: changes since{" "}
        {since.number ? `edition ${since.number}` : formatDate(new Date(since.at))}
        {comparedWith(view) && ", which this edition corrects"}
        {sinceWords(view)}
      </h2>
      {changes.length === 0 && <p>Nothing has changed.</p>}
      <ul className="changes">
        {changes.map((change, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an edition never changes, and two changes may be alike
          <li key={place}>
            <ListedChange change={change} className="of" />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who dissents, and why. */
export function DissentsAnnex({ view }: { view: EditionView }) {
  const all = itemsOf(view).flatMap(({ key, title, forecasts }) =>
    forecasts.flatMap(({ number, lead, dissents, estimate }) =>
      dissents.map((dissent) => ({ ...dissent, key, title, number, lead, estimate })),
    ),
  );
  const { dissents: letter } = annexLetters(view);
  if (!letter) return null;
  return (
    <section aria-labelledby="dissents">
      <h2 id="dissents">Annex {letter}: dissents</h2>
      <ul className="changes">
        {all.map(({ key, title, number, lead, author, at, reason, confidence, ...own }) => (
          <li key={`${key} ${number} ${author}`}>
            <p className="of">
              {title}
              {!lead && `, forecast ${number}`} · <DateText date={at} />
            </p>
            <p>
              {author}: {worded(own)}
              {own.against
                ? `, against the desk’s ${worded(own.against)} at the time`
                : own.estimate && `, against the desk’s ${worded(own.estimate)}`}
              .{confidence && ` ${dissentConfidence(confidence)}`}
              {own.against && ` ${unconfirmedWords(author)}`}
            </p>
            <Prose html={reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}
