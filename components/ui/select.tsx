"use client";

import type { ComponentProps } from "react";
import { cx } from "./cx";
import { useEarlyInput } from "./use-early-input";

interface SelectProps extends ComponentProps<"select"> {
  /** A value that is its own label is sent once. */
  options: readonly { value: string; label: string }[];
}

export function Select({ options, className, ...rest }: SelectProps) {
  const ref = useEarlyInput(rest);
  return (
    <span className={cx("select", className)}>
      <select {...rest} ref={ref} className="control">
        {options.map(({ value, label }) => (
          <option key={value} value={value === label ? undefined : value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}
