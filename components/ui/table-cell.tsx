import type { ComponentProps } from "react";

interface TableCellProps extends ComponentProps<"td"> {
  /** Shown before the value on a phone, where the table has no column headings. */
  label?: string;
}

/**
 * A cell. Classes of table.css: `num` for numbers, `fill` for the one that takes the remaining width, `lead` for one that names the row, `faint` for
 * secondary colour, and, hidden on a phone, `wide` and `empty`.
 */
export function TableCell({ label, ...rest }: TableCellProps) {
  return <td {...rest} data-label={label} />;
}
