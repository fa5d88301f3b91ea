import { Prose } from "@/components/analysis/markdown/prose";
import { ProseLine } from "@/components/analysis/markdown/prose-line";
import { LikelihoodRuler } from "@/components/analysis/outlooks/likelihood-ruler";
import { DateText } from "@/components/ui/date-text";
import { closingWord } from "@/lib/analysis/briefings/editions/describe";
import { confidenceSentence } from "@/lib/tradecraft/confidence";
import { OUTCOME_LABELS } from "@/lib/tradecraft/outcome";
import type { ForecastView } from "./edition-view";
import { likelihoodSentence } from "./likelihood-words";
import { ReopenedMark } from "./reopenings";

interface EditionForecastProps {
  issue: string;
  forecast: ForecastView;
  /** When the edition was issued. */
  issuedAt: string;
}

/** A forecast of an issue, by key, with its estimate. The lead's judgement is among the key judgements. */
export function EditionForecast({ issue, forecast, issuedAt }: EditionForecastProps) {
  const { number, lead, wording, closesOn, criteria, clarifications, outcome } = forecast;
  const { estimate, previous, dissents, scale } = forecast;
  return (
    <div className="forecast">
      <h4>{lead ? "Forecast" : `Forecast ${number}`}</h4>
      <p className="wording">{wording}</p>
      {(closesOn || criteria) && (
        <p className="of">
          {closesOn && (
            <>
              {closingWord(forecast, issuedAt)} <DateText date={closesOn} />.{" "}
            </>
          )}
          {criteria}
        </p>
      )}
      {clarifications.map(({ at, text }) => (
        <p key={at} className="of">
          Clarified <DateText date={at} />: {text}
        </p>
      ))}
      {outcome && (
        <p>
          Resolved <DateText date={outcome.at} />: {OUTCOME_LABELS[outcome.outcome].toLowerCase()}.{" "}
          {outcome.note}
          {outcome.source && ` (${outcome.source})`}{" "}
          <ReopenedMark issue={issue} forecast={number} />
        </p>
      )}
      {estimate ? (
        <>
          <div className="on-scale">
            <LikelihoodRuler
              percent={estimate.likelihood}
              scale={scale}
              {...(previous && { previous: previous.likelihood })}
              dissents={dissents.map(({ author: name, likelihood: percent }) => ({
                name,
                percent,
              }))}
            />
          </div>
          {!lead && <Prose html={estimate.judgement} />}
          {!lead && <p>{likelihoodSentence(estimate, previous)}</p>}
          <p>{confidenceSentence(estimate.confidence)}</p>
          {estimate.basis && <Prose html={estimate.basis} />}
          <Prose html={estimate.rationale} />
          <div className="of signed">
            {estimate.author}, as of <DateText date={estimate.asOf} /> ·{" "}
            <ProseLine line={estimate.why} />
          </div>
        </>
      ) : (
        <p className="none">Nobody has estimated this forecast yet.</p>
      )}
    </div>
  );
}
