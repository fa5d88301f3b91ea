"use client";

import type { FormEvent } from "react";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { pressedKey } from "@/components/ui/keymap";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import { FIELD_WORDS } from "@/lib/desk/events/fields";
import { editSourceAction } from "@/lib/sources/catalogue/actions";
import type { SourceFacts } from "@/lib/sources/catalogue/schema";
import { detailsInputOf, detailsText, detailsValuesOf, type StoredDetails } from "./details-values";
import { languageOptions } from "./languages";

interface DetailsFormProps {
  source: SourceFacts;
  viewerId: string;
  onDone: () => void;
}

const FIELDS = [
  { name: "title", label: "Title", className: "sm:col-span-2" },
  { name: "byline", label: "Byline", className: "sm:col-span-2" },
  { name: "publisher", label: "Publisher" },
  { name: "publishedAt", label: "Date" },
  { name: "url", label: "Web address of the original", type: "url", className: "sm:col-span-2" },
] as const;

/** Edits headline, byline, publisher, date, web address and language. */
export function DetailsForm({ source, viewerId, onDone }: DetailsFormProps) {
  const { id } = source;
  const { unsaved, values, set, stale, takeOver } = useEdit(
    `describe:${id}:${viewerId}`,
    detailsValuesOf(source),
  );
  const { run, pending, refusal } = useCommand();

  function leave() {
    unsaved.discard();
    onDone();
  }

  function save(event: FormEvent) {
    event.preventDefault();
    run(() => editSourceAction({ id, ...detailsInputOf(values) }), {
      said: "Details saved.",
      after: () => {
        unsaved.clear(unsaved.value);
        onDone();
      },
      refused: ({ code, current }) =>
        code === "conflict" && takeOver(detailsValuesOf(current as StoredDetails)),
    });
  }

  return (
    <form
      onSubmit={save}
      noValidate
      onKeyDown={(event) => pressedKey(event.nativeEvent) === "Escape" && leave()}
      className="mb-5 grid max-w-prose gap-3 border-y py-4 sm:grid-cols-2"
    >
      <StaleNotice
        refusal={refusal}
        stale={stale}
        words={FIELD_WORDS.source}
        textOf={detailsText}
        className="sm:col-span-2"
      >
        {refusal && !refusal.fields && (
          <RefusalNotice refusal={refusal} title="Not saved" className="sm:col-span-2" />
        )}
      </StaleNotice>
      {FIELDS.map(({ name, label, ...rest }, k) => (
        <Field
          key={name}
          label={label}
          optional={name !== "title"}
          hint={source.inherited.includes(name) && "Copied from the earlier version"}
          error={refusal?.fields?.[name]}
          className={"className" in rest ? rest.className : undefined}
        >
          {(control) =>
            name === "publishedAt" ? (
              <DateInput
                {...control}
                value={values[name]}
                onChange={(day) => set({ [name]: day })}
              />
            ) : (
              <TextInput
                {...control}
                autoFocus={k === 0}
                type={"type" in rest ? rest.type : "text"}
                value={values[name]}
                onChange={({ target }) => set({ [name]: target.value })}
              />
            )
          }
        </Field>
      ))}
      <Field label="Language" error={refusal?.fields?.language}>
        {(control) => (
          <Select
            {...control}
            options={languageOptions(source.language)}
            value={values.language}
            onChange={({ target }) => set({ language: target.value })}
          />
        )}
      </Field>
      <FormActions
        submit="Save"
        pending={pending}
        pendingLabel="Saving…"
        onCancel={leave}
        className="sm:col-span-2"
      />
    </form>
  );
}
