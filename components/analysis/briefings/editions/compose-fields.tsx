import { MarkdownArea } from "@/components/analysis/markdown/markdown-area";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { ComposeValues } from "./compose-values";
import { TitleFields } from "./title-fields";

interface ComposeFieldsProps {
  values: ComposeValues;
  set: (some: Partial<ComposeValues>) => void;
  errors: Record<string, string>;
  corrects: number | null;
}

/** The texts of an edition. */
export function ComposeFields({ values, set, errors, corrects }: ComposeFieldsProps) {
  return (
    <>
      {corrects !== null && (
        <Field
          label={`Correction to edition ${corrects}`}
          hint="Say what was wrong and what is right. Printed on the cover."
          error={errors.explanation}
        >
          {(control) => (
            <TextArea
              {...control}
              autoFocus
              rows={3}
              value={values.explanation}
              onChange={({ target }) => set({ explanation: target.value })}
            />
          )}
        </Field>
      )}
      <TitleFields values={values} set={set} errors={errors} autoFocus={corrects === null} />
      <Field
        label="Cover note"
        optional
        hint="Markdown. Type [Q or # to cite a quotation, or an issue’s key to link to it."
        error={errors.coverNote}
      >
        {(control) => (
          <MarkdownArea
            {...control}
            rows={5}
            value={values.coverNote}
            onChange={({ target }) => set({ coverNote: target.value })}
          />
        )}
      </Field>
    </>
  );
}
