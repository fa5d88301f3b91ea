import { useEffect, useEffectEvent, useRef } from "react";
import { CompletedArea } from "@/components/analysis/markdown/completed-area";
import { Field } from "@/components/ui/field";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import type { Finding } from "@/lib/tradecraft/language";
import { isMisfit } from "@/lib/tradecraft/language/misfits";
import { LanguageFindings } from "./language-findings";
import { useLanguageCheck } from "./use-language-check";

/** The figure that a bottom line has to fit: its lead forecast's. */
export type LeadFigure = Pick<Outlook, "scale"> & { likelihood: number | null };

export const BOTTOM_LINE_HINT = "What a manager needs to know if they read nothing else.";

interface BottomLineInputProps {
  value: string;
  onChange: (text: string) => void;
  hint: string;
  optional?: boolean;
  error: string | null | undefined;
  rows?: number;
  /** Null if the issue has no estimate. */
  figure: LeadFigure | null;
  /** Called when words turn out not to fit. */
  onMisfit?: () => void;
}

/** The field for an issue's bottom line, and below it which of its words don't fit the figure. */
export function BottomLineInput(props: BottomLineInputProps) {
  const { value, onChange, hint, optional, error, rows, figure, onMisfit } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const { likelihood, scale } = figure ?? { likelihood: null, scale: "ICD203_A" };
  const { findings } = useLanguageCheck({ judgement: value, rationale: "", likelihood, scale });
  // A bottom line may speak of more than the lead forecast, so this never stops.
  const misfits = findings
    .filter(isMisfit)
    .map((finding): Finding => ({ ...finding, severity: "warn" }));
  const misfitting = misfits.length > 0;
  const tell = useEffectEvent(() => onMisfit?.());
  useEffect(() => {
    if (misfitting) tell();
  }, [misfitting]);
  const show = ({ start, end }: Finding) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  return (
    <div className="space-y-5">
      <Field label="Bottom line" hint={hint} optional={optional} error={error}>
        {(control) => (
          <CompletedArea
            {...control}
            ref={area}
            rows={rows}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Field>
      <LanguageFindings findings={misfits} field="judgement" onShow={show} />
    </div>
  );
}
