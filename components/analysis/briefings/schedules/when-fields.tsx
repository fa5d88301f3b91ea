import { useEffect, useId, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { FieldError } from "@/components/ui/field-error";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { WEEKDAYS } from "@/lib/analysis/briefings/schedules/schema";
import type { ScheduleValues } from "./schedule-values";
import { zoneLabel } from "./zone-label";

type When = Pick<ScheduleValues, "weekdays" | "time" | "timeZone">;

interface WhenFieldsProps {
  value: When;
  onChange: (change: Partial<When>) => void;
  errors: Record<string, string>;
}

/** The days, the time and the time zone of a schedule. */
export function WhenFields({ value, onChange, errors }: WhenFieldsProps) {
  const id = useId();
  const zones = useTimeZones(value.timeZone);
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
            <Select
              {...control}
              value={value.timeZone}
              options={zones}
              onChange={({ target }) => onChange({ timeZone: target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}

const DESK = { value: "UTC", label: "UTC (the desk’s time zone)" };

/**
 * The time zones that the browser knows, its own first. There are hundreds, so they are listed only once the form is in
 * use.
 */
function useTimeZones(chosen: string) {
  const [zones, setZones] = useState<string[]>([]);
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    setZones([here, ...Intl.supportedValuesOf("timeZone")]);
  }, []);
  const others = [...new Set([chosen, ...zones])].filter((zone) => zone !== DESK.value);
  return [DESK, ...others.map((zone) => ({ value: zone, label: zoneLabel(zone) }))];
}
