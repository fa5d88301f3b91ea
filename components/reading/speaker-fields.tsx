"use client";

import { useId } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useSpeakerNames } from "./use-speaker-names";

interface SpeakerFieldsProps {
  value: { speakerName: string; speakerRole: string };
  errors: Record<string, string>;
  onChange: (part: { speakerName?: string; speakerRole?: string }) => void;
}

/** Who says it and as what, with the desk's speakers offered while one types. */
export function SpeakerFields({ value, errors, onChange }: SpeakerFieldsProps) {
  const names = useSpeakerNames(value.speakerName);
  const listId = useId();
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field label="Speaker" error={errors.speakerName} optional>
        {(control) => (
          <TextInput
            {...control}
            list={listId}
            maxLength={200}
            value={value.speakerName}
            onChange={({ target }) => onChange({ speakerName: target.value })}
          />
        )}
      </Field>
      <Field label="Role at the time" error={errors.speakerRole} optional>
        {(control) => (
          <TextInput
            {...control}
            maxLength={300}
            value={value.speakerRole}
            onChange={({ target }) => onChange({ speakerRole: target.value })}
          />
        )}
      </Field>
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
