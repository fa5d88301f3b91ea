"use client";

import type { ComponentProps } from "react";
import { cx } from "./cx";
import { useEarlyInput } from "./use-early-input";

interface SelectProps extends ComponentProps<"select"> {
  /** A value that is its own label is sent once, unless HTML would change its spaces. */
  options: readonly { value: string; label: string }[];
}

/** Spaces that an option's text doesn't keep. */
const SPACED = /[^\S ]|^ | {2}| $/;

export function Select({ options, className, ...rest }: SelectProps) {
  const ref = useEarlyInput(rest);
  return (
    <span className={cx("select", className)}>
      <select {...rest} ref={ref}>
        {options.map(({ value, label }) => (
          <option key={value} value={value === label && !SPACED.test(label) ? undefined : value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}
