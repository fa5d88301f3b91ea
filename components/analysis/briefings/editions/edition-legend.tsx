import { annexLetters, RULER_HELP } from "@/lib/analysis/briefings/editions/describe";
import { CONFIDENCE_LABELS, CONFIDENCES } from "@/lib/tradecraft/confidence";
import { CONFIDENCE_DEFINITIONS } from "@/lib/tradecraft/confidence-definitions";
import {
  CREDIBILITIES,
  CREDIBILITY_LABELS,
  RELIABILITIES,
  RELIABILITY_LABELS,
} from "@/lib/tradecraft/grades";
import { credibilitySign, reliabilitySign } from "@/lib/tradecraft/grades-help";
import { SCALE_LABELS, scaleInWords } from "@/lib/tradecraft/likelihood";
import { EditionPart } from "./edition-part";
import { type EditionView, itemsOf } from "./edition-view";

/** What the words and grades of the edition mean. */
export function EditionLegend({ view }: { view: EditionView }) {
  const scales = new Set(
    itemsOf(view).flatMap(({ forecasts }) => forecasts.map(({ scale }) => scale)),
  );
  return (
    <EditionPart
      aria-labelledby="legend"
      className="legend"
      heading={<h2 id="legend">Annex {annexLetters(view).scales}: scales and grades</h2>}
    >
      {[...scales].map((scale) => (
        <p key={scale}>
          <strong>Likelihood</strong> ({SCALE_LABELS[scale]}): {scaleInWords(scale)}. {RULER_HELP}
        </p>
      ))}
      <p>
        <strong>Confidence</strong> says how good the basis of a judgement is, not how likely the
        event is.{" "}
        {CONFIDENCES.map(
          (value) => `${CONFIDENCE_LABELS[value]}: ${CONFIDENCE_DEFINITIONS[value].toLowerCase()}`,
        ).join(" ")}
      </p>
      <p>
        <strong>Reliability</strong> of a source:{" "}
        {RELIABILITIES.map(
          (grade) => `${reliabilitySign(grade)} ${RELIABILITY_LABELS[grade].toLowerCase()}`,
        ).join("; ")}
        . <strong>Credibility</strong> of a quotation:{" "}
        {CREDIBILITIES.map(
          (grade) => `${credibilitySign(grade)} ${CREDIBILITY_LABELS[grade].toLowerCase()}`,
        ).join("; ")}
        .
      </p>
    </EditionPart>
  );
}
