"use client";

import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field-error";
import { RadioRow } from "@/components/ui/radio-row";
import type { AddresseeChoices, Addressees } from "@/lib/analysis/briefings/groups/schema";
import { counted, listed } from "@/lib/core/wording";
import { hiddenFrom, notReachedInWords } from "./reach";

interface AddresseesFieldProps {
  value: Addressees;
  onChange: (value: Addressees) => void;
  choices: AddresseeChoices;
  /** The keys of the issues that are sent. */
  issues: string[];
  error: string | undefined;
}

const OPTIONS = [
  { value: "ALL", label: "Everyone" },
  { value: "SOME", label: "Chosen people" },
] as const;

/**
 * The recipients of an edition: everyone on the desk, or chosen groups and people. Others who can see it may still read
 * it.
 */
export function AddresseesField({ value, onChange, choices, issues, error }: AddresseesFieldProps) {
  const id = useId();
  const notReached = notReachedInWords(value, choices, issues);
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
              label={`${name} (${counted(members.length, "member")})`}
              checked={value.groups.includes(group)}
              onChange={() => onChange({ ...value, groups: toggled(value.groups, group) })}
            />
          ))}
          {choices.groups.length > 0 && <hr className="my-1" />}
          {choices.people.map((person) => {
            const hidden = hiddenFrom(person, issues);
            const checked = value.people.includes(person.id);
            return (
              <Checkbox
                key={person.id}
                label={
                  hidden.length > 0
                    ? `${person.name} (can’t see ${listed(hidden, "or")})`
                    : person.name
                }
                disabled={hidden.length > 0 && !checked}
                checked={checked}
                onChange={() => onChange({ ...value, people: toggled(value.people, person.id) })}
              />
            );
          })}
        </fieldset>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {notReached && <p className="text-sm text-warning">{notReached}</p>}
      <p className="text-xs text-secondary">
        {value ? "They are" : "Everyone is"}
        {choices.mails
          ? " notified, and emailed if they’ve chosen that."
          : " notified in the inbox. Nobody is emailed: this desk can’t send email yet."}
        {value && " Anyone else with access can find the edition under Briefings."}
      </p>
    </div>
  );
}
