"use client";

import type { ComponentProps } from "react";
import { cx } from "./cx";
import { useEarlyInput } from "./use-early-input";

interface SelectProps extends ComponentProps<"select"> {
  options: readonly { value: string; label: string }[];
}

export function Select({ options, className, ...rest }: SelectProps) {
  const ref = useEarlyInput(rest);
  return (
    <span className={cx("relative block", className)}>
      <select {...rest} ref={ref} className="control appearance-none pr-7">
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <svg
        aria-hidden="true"
        viewBox="0 0 10 6"
        className="pointer-events-none absolute top-1/2 right-2 w-2.5 -translate-y-1/2 fill-none stroke-secondary stroke-[1.5]"
      >
        <path d="m1 1 4 4 4-4" />
      </svg>
    </span>
  );
}
