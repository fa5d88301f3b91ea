import type { ReactNode } from "react";

interface TableHeadCellProps {
  children: ReactNode;
  /** A link that sorts by this column. `direction` is null while another column sorts. */
  sort?: { href: string; direction: "ascending" | "descending" | null };
  /** As of a cell: `num` and `wide`. */
  className?: string | undefined;
}

const ARROWS = { ascending: "↑", descending: "↓" } as const;

export function TableHeadCell({ children, sort, className }: TableHeadCellProps) {
  return (
    <th scope="col" aria-sort={sort?.direction ?? undefined} className={className}>
      {sort ? (
        <a href={sort.href} data-scroll="keep">
          {children}
          {sort.direction && <span aria-hidden="true"> {ARROWS[sort.direction]}</span>}
        </a>
      ) : (
        children
      )}
    </th>
  );
}
