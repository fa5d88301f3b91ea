import { ListedWords } from "@/components/analysis/issues/listed-words";
import { DateInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { ISSUE_STATUSES, STATUS_LABELS } from "@/lib/analysis/issues/status";
import type { FieldName } from "./fields";
import type { Offers } from "./use-offers";

interface FieldControlProps {
  control: { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };
  field: Exclude<FieldName, "bottomLine">;
  value: string;
  onChange: (value: string) => void;
  /** Null until they are loaded. */
  offers: Offers | null;
}

const STATUSES = ISSUE_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] }));
const SALIENCE = ["1", "2", "3", "4", "5"].map((value) => ({ value, label: `${value} of 5` }));

/** The control for a field of an issue. */
export function FieldControl({ control, field, value, onChange, offers }: FieldControlProps) {
  const typed = {
    ...control,
    value,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  switch (field) {
    case "title":
      return <TextInput {...typed} />;
    case "status":
      return <Select {...typed} options={STATUSES} />;
    case "salience":
      return <Select {...typed} options={SALIENCE} />;
    case "ownerId":
      return <Select {...typed} options={ownersOf(offers, value)} />;
    case "dueOn":
      return <DateInput {...control} value={value} onChange={onChange} />;
    case "labels":
    case "parties":
      return (
        <ListedWords
          control={control}
          value={value}
          onChange={onChange}
          words={offers?.[field] ?? []}
        />
      );
  }
}

function ownersOf(offers: Offers | null, value: string) {
  const people = offers?.people ?? [];
  const isListed = value === "" || people.some(({ id }) => id === value);
  return [
    { value: "", label: "No owner" },
    // Someone who has been disabled, or can no longer see the issue, stays the owner until someone else is chosen.
    ...(isListed ? [] : [{ value, label: offers ? "The current owner" : "Loading…" }]),
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
}
