"use client";

import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field-error";
import { RadioRow } from "@/components/ui/radio-row";
import type { AddresseeChoices, Addressees } from "@/lib/analysis/briefings/groups/schema";
import { counted } from "@/lib/core/wording";

interface AddresseesFieldProps {
  value: Addressees;
  onChange: (value: Addressees) => void;
  choices: AddresseeChoices;
  error: string | undefined;
}

const OPTIONS = [
  { value: "ALL", label: "Everyone" },
  { value: "SOME", label: "Chosen people" },
] as const;

/** Whom an edition is sent to: everyone on the desk, or chosen groups and people. Everyone can read it all the same. */
export function AddresseesField({ value, onChange, choices, error }: AddresseesFieldProps) {
  const id = useId();
  const toggled = (list: string[], one: string) =>
    list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
  return (
    <div className="space-y-2">
      <RadioRow
        legend="Send to"
        name={id}
        value={value ? "SOME" : "ALL"}
        options={OPTIONS}
        onChange={(to) => onChange(to === "ALL" ? null : { people: [], groups: [] })}
      />
      {value && (
        <fieldset
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className="max-h-60 overflow-y-auto rounded-sm border border-control px-3 py-1"
        >
          <legend className="sr-only">Groups and people</legend>
          {choices.groups.map(({ id: group, name, members }) => (
            <Checkbox
              key={group}
              label={`${name} (${counted(members, "member")})`}
              checked={value.groups.includes(group)}
              onChange={() => onChange({ ...value, groups: toggled(value.groups, group) })}
            />
          ))}
          {choices.groups.length > 0 && <hr className="my-1" />}
          {choices.people.map(({ id: person, name }) => (
            <Checkbox
              key={person}
              label={name}
              checked={value.people.includes(person)}
              onChange={() => onChange({ ...value, people: toggled(value.people, person) })}
            />
          ))}
        </fieldset>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <p className="text-xs text-secondary">
        {value
          ? "They are notified, by email too if they’ve asked for it. Everyone else can read the edition under Briefings."
          : "Everyone is notified, by email too if they’ve asked for it."}
      </p>
    </div>
  );
}
