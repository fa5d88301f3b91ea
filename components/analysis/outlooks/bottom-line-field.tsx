import { useState } from "react";
import { BottomLineInput } from "./bottom-line-input";
import type { OutlookPart } from "./outlook-values";

interface BottomLineFieldProps extends OutlookPart {
  /** As the issue has it now. */
  now: string;
}

/** The bottom line, to change with the outlook. One folded line, unless its words don't fit the figure. */
export function BottomLineField({ values, set, errors, now }: BottomLineFieldProps) {
  const text = values.bottomLine ?? now;
  // It stays open once it has been questioned: it must not fold as soon as the words fit.
  const [questioned, setQuestioned] = useState(false);
  return (
    <details className="max-w-prose" open={questioned || Boolean(errors.bottomLine)}>
      <summary className="truncate text-sm text-ink">
        <span className="font-medium">Bottom line</span>{" "}
        <span className="text-secondary">{text || "not written yet"}</span>
      </summary>
      <div className="pt-3">
        <BottomLineInput
          value={text}
          onChange={(bottomLine) => set({ bottomLine })}
          hint="Shown at the top of the issue, above its outlook. If you change it, it is saved with this revision."
          error={errors.bottomLine}
          rows={3}
          figure={values}
          onMisfit={() => setQuestioned(true)}
        />
      </div>
    </details>
  );
}
