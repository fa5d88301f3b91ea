import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { FieldError } from "@/components/ui/field-error";
import { TextInput } from "@/components/ui/text-input";
import { WEEKDAYS } from "@/lib/analysis/briefings/schedules/schema";
import type { ScheduleValues } from "./schedule-values";
import { ZoneInput } from "./zone-input";

type When = Pick<ScheduleValues, "weekdays" | "time" | "timeZone">;

interface WhenFieldsProps {
  value: When;
  onChange: (change: Partial<When>) => void;
  errors: Record<string, string>;
}

/** The days, the time and the time zone of a schedule. */
export function WhenFields({ value, onChange, errors }: WhenFieldsProps) {
  const id = useId();
  const toggled = (day: number) =>
    value.weekdays.includes(day)
      ? value.weekdays.filter((each) => each !== day)
      : [...value.weekdays, day].sort((one, other) => one - other);
  return (
    <>
      <fieldset
        aria-describedby={errors.weekdays ? `${id}-days` : undefined}
        aria-invalid={errors.weekdays ? true : undefined}
      >
        <legend className="text-sm font-medium">Days</legend>
        <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
          {WEEKDAYS.map(({ number, short }) => (
            <Checkbox
              key={number}
              label={short}
              checked={value.weekdays.includes(number)}
              onChange={() => onChange({ weekdays: toggled(number) })}
            />
          ))}
        </div>
        {errors.weekdays && <FieldError id={`${id}-days`}>{errors.weekdays}</FieldError>}
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <Field label="Time" error={errors.time} className="w-24">
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              value={value.time}
              onChange={({ target }) => onChange({ time: target.value })}
            />
          )}
        </Field>
        <Field label="Time zone" error={errors.timeZone} className="min-w-0 flex-1">
          {(control) => (
            <ZoneInput
              {...control}
              value={value.timeZone}
              onChange={(timeZone) => onChange({ timeZone })}
            />
          )}
        </Field>
      </div>
    </>
  );
}
