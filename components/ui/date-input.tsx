"use client";

import { type ChangeEvent, type ComponentProps, useId, useState } from "react";
import { today } from "@/lib/core/today";
import { readDate, SAMPLE_DAY } from "@/lib/text/dates/read-date";
import { cx } from "./cx";
import { dateInWords, isDayOrEmpty, shownDate } from "./shown-date";
import { TextInput } from "./text-input";

interface DateInputProps extends Omit<ComponentProps<typeof TextInput>, "value" | "onChange"> {
  /** A day as ISO text, or whatever was typed instead. */
  value: string;
  onChange: (value: string) => void;
  /** Whether the day should lie ahead: it says so if not. */
  ahead?: boolean;
}

/**
 * A date input in the desk's format, 31 Jan 2023, whatever the browser's language. Accepts other formats
 * and shows how it read them. Leaves anything it can't read as it was typed.
 */
export function DateInput({ value, onChange, ahead, className, ...rest }: DateInputProps) {
  const id = useId();
  // What is being typed, until the field loses focus.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? shownDate(value);
  const { iso, error } = readDate(text);
  const understood = iso && text !== shownDate(iso) ? dateInWords(iso) : null;
  // Once the form is submitted, it shows the error itself.
  const wrong = typed === null && !isDayOrEmpty(value) && !rest["aria-invalid"] ? error : null;
  const past = ahead && iso && iso < today() ? `${dateInWords(iso)} is in the past.` : null;
  const said = wrong ?? past ?? understood;
  const describedBy = [rest["aria-describedby"], said && id].filter(Boolean).join(" ");

  function type({ target }: ChangeEvent<HTMLInputElement>) {
    // Autofill changes fields without focus.
    setTyped(target === document.activeElement ? target.value : null);
    onChange(readDate(target.value).iso ?? target.value.trim());
  }

  return (
    <span className="relative block">
      <TextInput
        placeholder={SAMPLE_DAY}
        autoComplete="off"
        {...rest}
        aria-invalid={rest["aria-invalid"] ?? (wrong ? true : undefined)}
        aria-describedby={describedBy || undefined}
        value={text}
        onChange={type}
        onBlur={() => setTyped(null)}
        className={className ?? "max-w-44"}
      />
      {/* Floats, so that no button moves just before it is clicked. */}
      <span
        id={id}
        role="status"
        className={cx(
          "absolute top-full left-0 z-30 mt-px w-max text-xs max-md:max-w-44",
          said && "rounded-sm border bg-surface px-1.5 shadow-float",
          wrong && "border-deteriorated text-deteriorated",
        )}
      >
        {said}
      </span>
    </span>
  );
}
