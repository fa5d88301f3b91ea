import { cx } from "./cx";
import type { TableColumn } from "./table-column";

const ARROWS = { ascending: "↑", descending: "↓" } as const;

export function TableHeadCell({ column: { head, num, wide, sort } }: { column: TableColumn }) {
  const className = cx(num && "num", wide && "wide") || undefined;
  return (
    <th scope="col" aria-sort={sort?.direction ?? undefined} className={className}>
      {sort ? (
        <a href={sort.href}>
          {head}
          {sort.direction && <span aria-hidden="true"> {ARROWS[sort.direction]}</span>}
        </a>
      ) : (
        head
      )}
    </th>
  );
}
