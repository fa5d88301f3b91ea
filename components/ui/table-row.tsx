import type { ComponentProps } from "react";
import { cx } from "./cx";

/** 36 px high; 44 where fingers are. */
export function TableRow({ className, ...rest }: ComponentProps<"tr">) {
  return (
    <tr
      {...rest}
      className={cx(
        "h-9 border-b border-rule hover:bg-hover aria-selected:bg-hover pointer-coarse:h-11",
        className,
      )}
    />
  );
}
