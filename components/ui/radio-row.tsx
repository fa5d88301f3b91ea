"use client";

import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef } from "react";
import { FieldError } from "./field-error";
import { earlyInputOf } from "./use-early-input";

interface RadioRowProps<T extends string> {
  legend: string;
  name: string;
  options: readonly { value: T; label: string; help?: string }[];
  value?: T;
  onChange?: (value: T) => void;
  error?: string | null;
  /** Whether it is small, with a legend for screen readers only. */
  bare?: boolean;
}

/** Radio buttons side by side, for a few short options. */
export function RadioRow<T extends string>(props: RadioRowProps<T>) {
  const { legend, name, options, value, onChange, error, bare } = props;
  const id = useId();
  const row = useRef<HTMLFieldSetElement>(null);

  const takeOver = useEffectEvent((chosen: HTMLInputElement) => {
    if (earlyInputOf(chosen) !== undefined && value !== undefined && chosen.value !== value)
      onChange?.(chosen.value as T);
  });
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLInputElement>("input:checked");
    if (chosen) takeOver(chosen);
  }, []);

  // If the value changes while the group has the focus, the focus follows it, as it does with the keys.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the value
  useLayoutEffect(() => {
    const at = row.current?.querySelector<HTMLInputElement>("input:focus");
    const chosen = row.current?.querySelector<HTMLInputElement>("input:checked");
    if (at && at !== chosen) chosen?.focus({ preventScroll: true });
  }, [value]);

  return (
    <fieldset
      ref={row}
      aria-describedby={error ? id : undefined}
      aria-invalid={error ? true : undefined}
    >
      <legend className={bare ? "sr-only" : "text-sm font-medium"}>{legend}</legend>
      <div className={bare ? "radio-row small" : "radio-row"}>
        {options.map((option) => (
          <label key={option.value} title={option.help}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === undefined ? undefined : value === option.value}
              onChange={onChange && (() => onChange(option.value))}
            />
            {option.label}
          </label>
        ))}
      </div>
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}
