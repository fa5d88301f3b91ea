"use client";

import type { FormEvent } from "react";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { editSourceAction } from "@/lib/sources/catalogue/actions";
import type { SourceFacts } from "@/lib/sources/catalogue/schema";
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

type Details = Record<(typeof FIELDS)[number]["name"], string>;

/** Edits headline, byline, publisher, date, web address and language. */
export function DetailsForm({ source, viewerId, onDone }: DetailsFormProps) {
  const { id } = source;
  const current = {
    ...(Object.fromEntries(FIELDS.map(({ name }) => [name, source[name] ?? ""])) as Details),
    language: source.language,
    version: source.version,
  };
  const { value, setValue, clear } = useUnsaved(`describe:${id}:${viewerId}`, current);
  const { run, pending, refusal } = useCommand();

  const set = (name: keyof Details, text: string) => setValue((now) => ({ ...now, [name]: text }));

  function leave() {
    clear();
    onDone();
  }

  function save(event: FormEvent) {
    event.preventDefault();
    const { publishedAt, url, ...rest } = value;
    const facts = { ...rest, publishedAt: publishedAt || null, url: url || null };
    run(() => editSourceAction({ id, ...facts }), {
      after: leave,
      refused: ({ code, current: theirs }) => {
        // The page now shows the current details above the form, so saving again overrides them
        // knowingly.
        if (code === "conflict")
          setValue((now) => ({ ...now, version: (theirs as { version: number }).version }));
      },
    });
  }

  return (
    <form
      onSubmit={save}
      noValidate
      onKeyDown={(event) => event.key === "Escape" && leave()}
      className="mb-5 grid max-w-prose gap-3 border-y py-4 sm:grid-cols-2"
    >
      {refusal && !refusal.fields && (
        <RefusalNotice refusal={refusal} title="Not saved" className="sm:col-span-2" />
      )}
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
              <DateInput {...control} value={value[name]} onChange={(day) => set(name, day)} />
            ) : (
              <TextInput
                {...control}
                autoFocus={k === 0}
                type={"type" in rest ? rest.type : "text"}
                value={value[name]}
                onChange={({ target }) => set(name, target.value)}
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
            value={value.language}
            onChange={(event) => setValue((now) => ({ ...now, language: event.target.value }))}
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
