"use client";

import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";
import { useEarlyInput } from "./use-early-input";

interface CheckboxProps extends Omit<ComponentProps<"input">, "type"> {
  label: ReactNode;
}

export function Checkbox({ label, className, ...rest }: CheckboxProps) {
  const ref = useEarlyInput(rest);
  return (
    <label className={cx("checkbox", rest.disabled && "text-secondary", className)}>
      <input {...rest} ref={ref} type="checkbox" />
      {label}
    </label>
  );
}
