"use client";

import type { ComponentProps } from "react";
import { cx } from "./cx";
import { useEarlyInput } from "./use-early-input";

/** A slider for a number that need not be exact. */
export function Slider({ className, ...rest }: Omit<ComponentProps<"input">, "type">) {
  const ref = useEarlyInput(rest);
  return (
    <input
      {...rest}
      ref={ref}
      type="range"
      className={cx("accent-accent pointer-coarse:min-h-11", className)}
    />
  );
}
