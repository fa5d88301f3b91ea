import type { ComponentProps } from "react";
import { cx } from "./cx";

interface TableCellProps extends ComponentProps<"td"> {
  numeric?: boolean;
  /** Takes the room that is left, and cuts its text where that is not enough. */
  grow?: boolean;
  /** On a phone, where no head stands above it: what it says. */
  label?: string;
}

export function TableCell({ numeric, grow, label, className, ...rest }: TableCellProps) {
  return (
    <td
      {...rest}
      // biome-ignore lint/a11y/noRedundantRoles: a cell that is no table cell in the layout loses it in Safari
      role="cell"
      data-label={label}
      className={cx(
        "px-1.5 whitespace-nowrap md:px-2 first:pl-0 last:pr-0 phone:px-0",
        numeric && "text-right phone:text-secondary",
        grow
          ? "w-full max-w-0 min-w-48 truncate phone:line-clamp-2 phone:max-w-none phone:basis-full phone:whitespace-normal"
          : "phone:text-xs",
        label && "phone:before:content-[attr(data-label)_'_']",
        className,
      )}
    />
  );
}
