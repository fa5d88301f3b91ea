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
    <label
      className={cx(
        "flex items-center gap-2 text-base pointer-coarse:min-h-11",
        rest.disabled && "text-secondary",
        className,
      )}
    >
      <input {...rest} ref={ref} type="checkbox" className="size-4 shrink-0 accent-accent" />
      {label}
    </label>
  );
}
