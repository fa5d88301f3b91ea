import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "./cx";

interface TableHeadCellProps {
  children: ReactNode;
  /** A link that sorts by this column. `direction` is null while another column sorts. */
  sort?: { href: string; direction: "ascending" | "descending" | null };
  numeric?: boolean;
  className?: string;
}

const ARROWS = { ascending: "↑", descending: "↓" } as const;

export function TableHeadCell({ children, sort, numeric, className }: TableHeadCellProps) {
  return (
    <th
      scope="col"
      // biome-ignore lint/a11y/noRedundantRoles: without it, Safari ignores headings that are not laid out as a table
      role="columnheader"
      aria-sort={sort?.direction ?? undefined}
      className={cx(
        "top-0 z-10 h-8 border-b border-ink bg-paper px-1.5 text-xs font-medium whitespace-nowrap text-secondary first:pl-0 last:pr-0 md:sticky md:px-2",
        sort ? "phone:h-auto phone:border-b-0 phone:px-0 phone:py-1.5" : "phone:sr-only",
        numeric && "text-right",
        className,
      )}
    >
      {sort ? (
        <Link
          href={sort.href}
          scroll={false}
          prefetch={false}
          className={cx("hover:text-ink hover:underline", sort.direction && "text-ink")}
        >
          {children}
          {sort.direction && <span aria-hidden="true"> {ARROWS[sort.direction]}</span>}
        </Link>
      ) : (
        children
      )}
    </th>
  );
}
