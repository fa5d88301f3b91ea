import { Words } from "@/components/analysis/markdown/words";
import { DateText } from "@/components/ui/date-text";
import { formatDate } from "@/components/ui/format-date";
import {
  aboveWords,
  type ListedSinceChange,
  replacesWords,
} from "@/lib/analysis/briefings/since/by-kind";
import type { ChangedQuote, Estimate, SinceChange } from "@/lib/analysis/briefings/since/schema";
import { capitalised } from "@/lib/core/capitalised";
import { CONFIDENCE_LABELS } from "@/lib/tradecraft/confidence";
import { RELATION_LABELS, speakerOf, wordsOf } from "@/lib/tradecraft/evidence";
import { movedTo, withArrow, worded } from "@/lib/tradecraft/moved";

interface SinceChangeItemProps {
  change: ListedSinceChange;
  /** The wording that already stands above the changes. */
  known: string | undefined;
}

/** A change: who did what and when, what it moved, why, and the quotations that it is about. */
export function SinceChangeItem({ change, known }: SinceChangeItemProps) {
  const { at, actor, sentence, why, href, moved, quotes } = change;
  const wording = change.wording === known ? null : change.wording;
  return (
    <li>
      <p>
        <a href={href}>{`${actor} ${sentence}`}</a>
        {" · "}
        <DateText date={at} />
      </p>
      {moved && <p className="moved">{movedWords(moved)}</p>}
      {(wording || why) && (
        <p>
          {wording && <q>{wording}</q>}
          {why && " "}
          {why && <Words text={capitalised(why)} />}
        </p>
      )}
      {quotes.length > 0 && (
        <ul>
          {quotes.map((quote) => (
            <Quoted key={quote.number} quote={quote} />
          ))}
        </ul>
      )}
      {change.above.length > 0 && <p className="faint">{aboveWords(change)}</p>}
    </li>
  );
}

/** Likelihood and confidence, each in a sentence of its own (ICD 203). */
function movedWords({ before, after }: NonNullable<SinceChange["moved"]>): string {
  const level = ({ confidence }: Estimate) => CONFIDENCE_LABELS[confidence].toLowerCase();
  const likelihood = movedTo(worded(after), before && worded(before), withArrow);
  const confidence =
    before && before.confidence !== after.confidence
      ? `${level(before)} → ${level(after)}`
      : level(after);
  return `Likelihood: ${likelihood}. Confidence: ${confidence}.`;
}

function Quoted({ quote }: { quote: ChangedQuote }) {
  const { number, exact, language, relation, speaker, source, grade, withdrawn } = quote;
  const facts = [
    speakerOf(quote.kind, speaker),
    source.publisher ?? "Publisher unknown",
    source.publishedAt && formatDate(new Date(source.publishedAt)),
    grade ?? "not graded",
    RELATION_LABELS[relation].toLowerCase(),
    replacesWords(quote),
  ];
  return (
    <li className={relation.toLowerCase()}>
      <a href={`/sources/${source.id}#q${number}`} lang={language ?? undefined}>
        {exact === null ? `Q${number}` : wordsOf({ ...quote, exact })}
      </a>
      <small>
        {` ${facts.filter(Boolean).join(" · ")}`}
        {withdrawn && <b> · source withdrawn</b>}
        {exact === null && <b> · since removed</b>}
      </small>
    </li>
  );
}
