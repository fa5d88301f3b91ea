import type { RefObject } from "react";
import { MarkdownArea } from "@/components/analysis/markdown/markdown-area";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { RadioRow } from "@/components/ui/radio-row";
import { CONFIDENCE_DEFINITIONS } from "@/lib/tradecraft/confidence-definitions";
import type { Finding } from "@/lib/tradecraft/language";
import { ALERT_LABELS, ALERTS, TREND_LABELS, TRENDS } from "@/lib/tradecraft/trend";
import { ConfidenceRow } from "./confidence-row";
import { rememberCursor } from "./insert-citation";
import { LanguageFindings } from "./language-findings";
import { LikelihoodInput } from "./likelihood-input";
import type { OutlookPart } from "./outlook-values";

interface EstimateFieldsProps extends OutlookPart {
  judgement: RefObject<HTMLTextAreaElement | null>;
  /** The field that citations are inserted into. */
  rationale: RefObject<HTMLTextAreaElement | null>;
  /** What the language check has found. */
  findings: readonly Finding[];
  /** The figure that is moved from; undefined for a first estimate. */
  previous: number | undefined;
  /** Whether the lead is being estimated: trend and alerts belong to the issue and are set by the lead's revisions. */
  lead: boolean;
}

/** The likelihood, trend, judgement, rationale and confidence. */
export function EstimateFields(props: EstimateFieldsProps) {
  const { judgement, rationale, findings, previous, lead, ...part } = props;
  const { values, set, errors } = part;
  const confidence = values.confidence && CONFIDENCE_DEFINITIONS[values.confidence];
  const show = ({ field, start, end }: Finding) => {
    const text = field === "judgement" ? judgement.current : rationale.current;
    text?.focus();
    text?.setSelectionRange(start, end);
  };
  const isWrong = findings.some(
    ({ field, severity }) => field === "judgement" && severity === "stop",
  );
  return (
    <div className="space-y-5">
      {/* Where there is no forecast yet, its wording comes first. */}
      <LikelihoodInput {...part} previous={previous} autoFocus={previous !== undefined} />
      {lead && <TrendFields {...part} />}
      <Field
        label="Judgement"
        hint="One or two sentences, using the scale’s words (likely, very unlikely). Give your confidence below, not here."
        // The findings say it already, for the words as they are now.
        error={isWrong ? null : errors.judgement}
      >
        {(control) => (
          <MarkdownArea
            {...control}
            ref={judgement}
            rows={2}
            value={values.judgement}
            aria-invalid={isWrong || control["aria-invalid"]}
            onChange={({ target }) => set({ judgement: target.value })}
          />
        )}
      </Field>
      <LanguageFindings findings={findings} field="judgement" onShow={show} />
      <Field
        label="Rationale"
        hint="Markdown. Cite the evidence for each claim: type [Q or #, then some of its words or its speaker."
        error={errors.rationale}
      >
        {(control) => (
          <MarkdownArea
            {...control}
            ref={rationale}
            onFocus={rememberCursor}
            rows={8}
            value={values.rationale}
            onChange={({ target }) => set({ rationale: target.value })}
          />
        )}
      </Field>
      <LanguageFindings findings={findings} field="rationale" onShow={show} />
      <ConfidenceRow
        name="confidence"
        value={values.confidence}
        onChange={(confidence) => set({ confidence })}
        error={errors.confidence}
      />
      <Field label="Basis for this confidence" hint={confidence} error={errors.confidenceBasis}>
        {(control) => (
          <MarkdownArea
            {...control}
            rows={2}
            value={values.confidenceBasis}
            onChange={({ target }) => set({ confidenceBasis: target.value })}
          />
        )}
      </Field>
    </div>
  );
}

/** How the situation has changed, and what may lie ahead. */
function TrendFields({ values, set, errors }: OutlookPart) {
  return (
    <>
      <RadioRow
        legend="Trend in the situation"
        name="trend"
        value={values.trend}
        onChange={(trend) => set({ trend })}
        options={TRENDS.map((value) => ({ value, label: TREND_LABELS[value] }))}
        error={errors.trend}
      />
      <fieldset className="flex flex-wrap gap-x-6">
        <legend className="text-sm font-medium">Alerts</legend>
        {ALERTS.map((alert) => (
          <Checkbox
            key={alert}
            label={ALERT_LABELS[alert]}
            checked={values.alerts.includes(alert)}
            onChange={({ target }) =>
              set(({ alerts }) => ({
                alerts: ALERTS.filter((other) =>
                  other === alert ? target.checked : alerts.includes(other),
                ),
              }))
            }
          />
        ))}
      </fieldset>
    </>
  );
}
