"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { DateInput } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { whenOnline } from "@/components/ui/open-when-online";
import { Select } from "@/components/ui/select";
import { type Fact, hrefOf, type IssueFilter, isOrNot } from "@/lib/analysis/issues/filter";
import { readDate } from "@/lib/text/dates/read-date";
import { FACT_LABELS, valueLabel, valuesOfFact } from "./filter-values";

interface FilterDialogProps {
  filter: IssueFilter;
  labels: string[];
  people: { id: string; name: string }[];
  onClose: () => void;
}

const IS = [
  { value: "", label: "is" },
  { value: "-", label: "is not" },
];

/** The facts where “Any dissent”, for example, would read as if there had to be one. Others are as in the toolbar. */
const MAY_LACK: ReadonlySet<Fact> = new Set(["due", "dissent", "questions", "follower"]);

/** Every filter of the list in one form. The settings are in the address. */
export default function FilterDialog({ filter, labels, people, onClose }: FilterDialogProps) {
  const router = useRouter();
  const [given, setGiven] = useState(filter);
  const [wrong, setWrong] = useState(false);
  const set = (some: Partial<IssueFilter>) => setGiven((now) => ({ ...now, ...some }));
  const errorOf = (day: string) =>
    wrong && day ? (readDate(day).iso === day ? undefined : readDate(day).error) : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    const isWrong = [given.from, given.to].some((day) => day && readDate(day).iso !== day);
    setWrong(isWrong);
    if (isWrong) return;
    onClose();
    whenOnline(() => router.push(hrefOf(given), { scroll: false }));
  }

  return (
    <Dialog open onClose={onClose} title="Filters">
      <form onSubmit={submit} className="space-y-3">
        {FACT_LABELS.map(({ fact, label }) => (
          <FactFields
            key={fact}
            label={label}
            any={MAY_LACK.has(fact) ? "Any or none" : `Any ${label.toLowerCase()}`}
            value={fact === "status" && given.status === "ALL" ? "" : given[fact]}
            name={valueLabel(fact, given[fact], people)}
            options={valuesOfFact(fact, people, labels)}
            onChange={(value) => set({ [fact as Fact]: value || (fact === "status" ? "ALL" : "") })}
          />
        ))}
        <div className="grid gap-x-2 gap-y-3 sm:grid-cols-2">
          <Field label="Last changed on or after" error={errorOf(given.from)}>
            {(control) => (
              <DateInput {...control} value={given.from} onChange={(from) => set({ from })} />
            )}
          </Field>
          <Field label="Last changed on or before" error={errorOf(given.to)}>
            {(control) => (
              <DateInput {...control} value={given.to} onChange={(to) => set({ to })} />
            )}
          </Field>
        </div>
        <FormActions submit="Show" onCancel={onClose} />
      </form>
    </Dialog>
  );
}

interface FactFieldsProps {
  label: string;
  /** What no filter is called. */
  any: string;
  value: string;
  /** What the value is called. */
  name: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
}

function FactFields({ label, any, value: given, name, options, onChange }: FactFieldsProps) {
  const { not, value } = isOrNot(given);
  const [sign, setSign] = useState(not ? "-" : "");
  // A label that is no longer used, or a person who has left.
  const known = options.some((option) => option.value === value) || !value;
  return (
    <div className="grid grid-cols-[5rem_6rem_1fr] items-center gap-2">
      <span className="text-sm font-medium">{label}</span>
      <Select
        aria-label={`${label}: is or is not`}
        value={sign}
        options={IS}
        onChange={({ target }) => {
          setSign(target.value);
          if (value) onChange(target.value + value);
        }}
      />
      <Select
        aria-label={label}
        value={value}
        options={[
          { value: "", label: any },
          ...options,
          ...(known ? [] : [{ value, label: name }]),
        ]}
        onChange={({ target }) => onChange(target.value && sign + target.value)}
      />
    </div>
  );
}
