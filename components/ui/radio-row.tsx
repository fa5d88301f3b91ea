"use client";

import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef } from "react";
import { cx } from "./cx";
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
      {/* The background shows through the gaps as lines, also when the options wrap. */}
      <div className="mt-1 inline-flex flex-wrap gap-px overflow-clip rounded-sm border border-control bg-control">
        {options.map((option) => (
          <label
            key={option.value}
            title={option.help}
            className={cx(
              "relative flex min-h-7.5 grow items-center justify-center bg-surface hover:bg-hover",
              bare ? "px-1.5 text-xs" : "px-2.5 text-sm",
              "has-checked:bg-ink has-checked:text-surface",
              "has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11",
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === undefined ? undefined : value === option.value}
              onChange={onChange && (() => onChange(option.value))}
              className="absolute inset-0 appearance-none opacity-0"
            />
            {option.label}
          </label>
        ))}
      </div>
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}
