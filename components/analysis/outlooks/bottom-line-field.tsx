import { useRef, useState } from "react";
import { CompletedArea } from "@/components/analysis/markdown/completed-area";
import { Field } from "@/components/ui/field";
import type { Finding } from "@/lib/tradecraft/language";
import { LanguageFindings } from "./language-findings";
import type { OutlookPart } from "./outlook-values";
import { useLanguageCheck } from "./use-language-check";

/** What shows that a bottom line speaks of another figure. Its style and citations are not asked about here. */
const MISFITS: readonly Finding["code"][] = [
  ...(["wrong-word", "wrong-number", "between-bands", "other-scale"] as const),
];

interface BottomLineFieldProps extends OutlookPart {
  /** As the issue has it now. */
  now: string;
}

/** The bottom line, to change with the outlook. One folded line, unless its words don't fit the figure. */
export function BottomLineField({ values, set, errors, now }: BottomLineFieldProps) {
  const { likelihood, scale } = values;
  const text = values.bottomLine ?? now;
  const area = useRef<HTMLTextAreaElement>(null);
  const { findings } = useLanguageCheck({ judgement: text, rationale: "", likelihood, scale }, []);
  // A bottom line may speak of more than the lead forecast, so this never stops.
  const misfits = findings
    .filter(({ code }) => MISFITS.includes(code))
    .map((finding): Finding => ({ ...finding, severity: "warn" }));
  // It stays open once it has been questioned: it must not fold as soon as the words fit.
  const [questioned, setQuestioned] = useState(false);
  if (misfits.length > 0 && !questioned) setQuestioned(true);
  const show = ({ start, end }: Finding) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  return (
    <details className="max-w-prose" open={questioned || Boolean(errors.bottomLine)}>
      <summary className="truncate text-sm text-ink">
        <span className="font-medium">Bottom line</span>{" "}
        <span className="text-secondary">{text || "not written yet"}</span>
      </summary>
      <div className="space-y-5 pt-3">
        <Field
          label="Bottom line"
          hint="Of the issue, above its outlook. Saved with this revision if you change it."
          error={errors.bottomLine}
        >
          {(control) => (
            <CompletedArea
              {...control}
              ref={area}
              rows={3}
              value={text}
              onChange={({ target }) => set({ bottomLine: target.value })}
            />
          )}
        </Field>
        <LanguageFindings findings={misfits} field="judgement" onShow={show} />
      </div>
    </details>
  );
}
