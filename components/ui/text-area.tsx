"use client";

import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { cx } from "./cx";
import { useEarlyInput } from "./use-early-input";

/** Grows with its text where the browser can, from `rows` up; elsewhere it has a handle. */
export function TextArea({ rows = 3, className, ...rest }: ComponentProps<"textarea">) {
  const ref = useEarlyInput(rest);
  return (
    <textarea
      {...rest}
      ref={ref}
      rows={rows}
      style={{ minHeight: `calc(${rows} * 1lh + 0.75rem)` }}
      className={cx(controlStyle, "field-sizing-content resize-y", className)}
    />
  );
}
