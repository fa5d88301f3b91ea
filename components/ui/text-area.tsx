import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { cx } from "./cx";

/** Grows with its text where the browser can, from `rows` up; elsewhere it has a handle. */
export function TextArea({ rows = 3, className, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      {...rest}
      rows={rows}
      style={{ minHeight: `calc(${rows} * 1lh + 0.75rem)` }}
      className={cx(controlStyle, "field-sizing-content resize-y", className)}
    />
  );
}
