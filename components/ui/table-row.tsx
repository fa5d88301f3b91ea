import type { ComponentProps } from "react";
import { cx } from "./cx";

/** 36 px high, or 44 on touch screens. On a phone the cells wrap, below the one that grows. */
export function TableRow({ className, ...rest }: ComponentProps<"tr">) {
  return (
    <tr
      {...rest}
      // biome-ignore lint/a11y/noRedundantRoles: without it, Safari ignores rows that are not laid out as a table
      role="row"
      className={cx(
        "h-9 border-b border-rule hover:bg-hover aria-selected:bg-hover pointer-coarse:h-11",
        "phone:flex phone:h-auto phone:flex-wrap phone:items-baseline phone:gap-x-3 phone:gap-y-0.5 phone:py-2",
        className,
      )}
    />
  );
}
