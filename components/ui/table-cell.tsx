import type { ComponentProps } from "react";
import { cx } from "./cx";

interface TableCellProps extends ComponentProps<"td"> {
  numeric?: boolean;
  /** Takes the room that is left, and cuts its text where that is not enough. */
  grow?: boolean;
}

export function TableCell({ numeric, grow, className, ...rest }: TableCellProps) {
  return (
    <td
      {...rest}
      className={cx(
        "px-1.5 whitespace-nowrap md:px-2 first:pl-0 last:pr-0",
        numeric && "text-right",
        grow && "w-full max-w-0 min-w-30 md:min-w-48 truncate",
        className,
      )}
    />
  );
}
