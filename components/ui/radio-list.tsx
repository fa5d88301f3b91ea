import { useId } from "react";

interface RadioListProps<T extends string> {
  legend: string;
  name: string;
  /** `sign` is the short form used elsewhere, such as a letter. */
  options: readonly { value: T; sign: string; label: string; help: string }[];
  /** Null until one is chosen. */
  value: T | null;
  onChange: (value: T) => void;
  error?: string | null | undefined;
}

/** Radio buttons one below the other, each with an explanation. */
export function RadioList<T extends string>(props: RadioListProps<T>) {
  const { legend, name, options, value, onChange, error } = props;
  const id = useId();
  return (
    <fieldset
      aria-describedby={error ? id : undefined}
      aria-invalid={error ? true : undefined}
      className="rounded-sm border border-control"
    >
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex gap-3 px-3 py-1.5 not-first-of-type:border-t hover:bg-hover has-checked:bg-hover"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            className="mt-1 size-4 shrink-0 accent-accent"
          />
          <span aria-hidden="true" className="w-3 shrink-0 text-center font-semibold tabular-nums">
            {option.sign}
          </span>
          <span className="min-w-0 text-sm">
            <span className="font-medium">{option.label}</span>
            <span className="block text-xs text-secondary">{option.help}</span>
          </span>
        </label>
      ))}
      {error && (
        <p id={id} className="border-t px-3 py-1 text-sm text-deteriorated">
          {error}
        </p>
      )}
    </fieldset>
  );
}
