import type { CSSProperties } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { hypothesisName } from "@/lib/analysis/hypotheses/schema";
import type { HypothesisColumn } from "./matrix-line";

/** For hypotheses.css: how many columns share the width. */
export const columnsOf = ({
  length,
}: readonly unknown[]): CSSProperties & Record<"--columns", number> => ({
  "--columns": length,
});

interface ColumnHeadsProps {
  hypotheses: readonly HypothesisColumn[];
  /** Whether there is a column for how diagnostic the evidence is. */
  diagnostic?: boolean;
}

/** The heads of a matrix's columns: evidence, and a column for each hypothesis. */
export function ColumnHeads({ hypotheses, diagnostic = true }: ColumnHeadsProps) {
  return (
    <thead>
      <tr>
        <th scope="col">Evidence</th>
        {hypotheses.map(({ number, text }, at) => (
          <th key={number} scope="col" data-column={at} title={text}>
            {hypothesisName(number)}
            <span className="sr-only">{` ${text}`}</span>
          </th>
        ))}
        {diagnostic && (
          <th scope="col" className="diagnostic">
            Diagnostic
          </th>
        )}
      </tr>
    </thead>
  );
}

interface ColumnChoiceProps {
  hypotheses: readonly HypothesisColumn[];
  /** The place of the hypothesis that is shown. */
  shown: number;
  onChange: (shown: number) => void;
}

/** On a phone, a matrix shows one hypothesis at a time: this one. */
export function ColumnChoice({ hypotheses, shown, onChange }: ColumnChoiceProps) {
  return (
    <Field label="Hypothesis" className="mb-2 md:hidden print:hidden">
      {(control) => (
        <Select
          {...control}
          value={String(shown)}
          onChange={({ target }) => onChange(Number(target.value))}
          options={hypotheses.map(({ number, text }, at) => ({
            value: String(at),
            label: `${hypothesisName(number)} ${text}`,
          }))}
        />
      )}
    </Field>
  );
}
