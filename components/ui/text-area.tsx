"use client";

import type { ComponentProps } from "react";
import { cx } from "./cx";
import { useEarlyInput } from "./use-early-input";

/** Grows with its text from `rows` up, if the browser supports that. It can also be resized by hand. */
export function TextArea({ rows = 3, className, ...rest }: ComponentProps<"textarea">) {
  const ref = useEarlyInput(rest);
  return (
    <textarea
      {...rest}
      ref={ref}
      rows={rows}
      style={{ minHeight: `calc(${rows} * 1lh + 0.75rem)` }}
      className={cx("control field-sizing-content resize-y", className)}
    />
  );
}
