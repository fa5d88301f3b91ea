import type { ComponentProps } from "react";
import { cx } from "./cx";

interface TableCellProps extends ComponentProps<"td"> {
  numeric?: boolean;
  /** Takes the remaining width, and truncates its text if that is too narrow. */
  grow?: boolean;
  /** Shown before the value on a phone, where the table has no column headings. */
  label?: string;
}

export function TableCell({ numeric, grow, label, className, ...rest }: TableCellProps) {
  return (
    <td
      {...rest}
      // biome-ignore lint/a11y/noRedundantRoles: without it, Safari ignores cells that are not laid out as a table
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
