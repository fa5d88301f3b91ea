import type { ComponentProps } from "react";
import { cx } from "./cx";

/** 36 px high; 44 where fingers are. On a phone its cells flow in lines, the one that grows above the others. */
export function TableRow({ className, ...rest }: ComponentProps<"tr">) {
  return (
    <tr
      {...rest}
      // biome-ignore lint/a11y/noRedundantRoles: a row that is no table row in the layout loses it in Safari
      role="row"
      className={cx(
        "h-9 border-b border-rule hover:bg-hover aria-selected:bg-hover pointer-coarse:h-11",
        "phone:flex phone:h-auto phone:flex-wrap phone:items-baseline phone:gap-x-3 phone:gap-y-0.5 phone:py-2",
        className,
      )}
    />
  );
}
