import type { ReactNode } from "react";
import { Prose } from "@/components/analysis/markdown/prose";
import { AlertMark } from "@/components/analysis/outlooks/alert-mark";
import { TrendMark } from "@/components/analysis/outlooks/trend-mark";
import { DateText } from "@/components/ui/date-text";
import { formatDate } from "@/components/ui/format-date";
import { asOfWords } from "@/lib/analysis/briefings/documents/paper/when";
import { closingWord } from "@/lib/analysis/briefings/editions/describe";
import { confidenceSentence, dissentConfidence } from "@/lib/tradecraft/confidence";
import { unconfirmedWords } from "@/lib/tradecraft/dissent-words";
import { worded } from "@/lib/tradecraft/moved";
import { OUTCOME_LABELS } from "@/lib/tradecraft/outcome";
import { type ItemView, leadOf } from "./edition-view";
import { likelihoodSentence } from "./likelihood-words";
import { ReopenedMark } from "./reopenings";
import { WithdrawnUnder } from "./withdrawals";

interface KeyJudgementsProps {
  items: ItemView[];
  issuedAt: string;
  /** What a reader can do with each, such as acknowledge it and ask about it: see judgement-tools.tsx. */
  tools: ((item: ItemView, at: number) => ReactNode) | undefined;
}

/** What the desk judges of each issue: likelihood and confidence in separate sentences, following ICD 203. */
export function KeyJudgements({ items, issuedAt, tools }: KeyJudgementsProps) {
  return (
    <section aria-labelledby="key-judgements">
      <h2 id="key-judgements">Key judgements</h2>
      <ol className="judgements">
        {items.map((item, at) => (
          <li key={item.key} id={`judgement-${item.key}`}>
            <h3>
              <a href={`#issue-${item.key}`}>{item.title}</a>
            </h3>
            <WithdrawnUnder item={item} />
            <Judgement item={item} issuedAt={issuedAt} />
            {tools?.(item, at)}
          </li>
        ))}
      </ol>
    </section>
  );
}

const dateOf = (at: string) => formatDate(new Date(at));

function Judgement({ item, issuedAt }: { item: ItemView; issuedAt: string }) {
  const lead = leadOf(item);
  const { trend, alerts } = item;
  if (!lead?.estimate) return <p className="none">No judgement yet.</p>;
  const { estimate, previous, wording, closesOn, outcome, dissents } = lead;
  return (
    <>
      {outcome && (
        <p>
          {/* Above, since what follows is about the outcome. */}
          <span className="block empty:hidden">
            <ReopenedMark issue={item.key} forecast={lead.number} />
          </span>
          <strong>
            Resolved <DateText date={outcome.at} />: {OUTCOME_LABELS[outcome.outcome].toLowerCase()}
            .
          </strong>{" "}
          Before that, the desk judged:
        </p>
      )}
      <Prose html={estimate.judgement} />
      <p>
        {likelihoodSentence(estimate, previous, asOfWords(estimate, issuedAt, dateOf))}{" "}
        {confidenceSentence(estimate.confidence)}
      </p>
      {dissents.map(({ author, at, confidence, against, ...own }) => (
        <p key={author}>
          <a href="#dissents">{`${author} ${against ? "dissented" : "dissents"}`}</a>
          {against && ` from ${worded(against)}`}: {worded(own)}, <DateText date={at} />.
          {confidence && ` ${dissentConfidence(confidence)}`}
          {against && ` ${unconfirmedWords(author)}`}
        </p>
      ))}
      <p className="of">
        {wording}
        {closesOn && (
          <>
            {` ${closingWord(lead, issuedAt)} `}
            <DateText date={closesOn} />.
          </>
        )}
      </p>
      {trend && (
        <p className="of">
          <TrendMark trend={trend} named />
          {alerts.map((alert) => (
            <AlertMark key={alert} alert={alert} />
          ))}
        </p>
      )}
    </>
  );
}
