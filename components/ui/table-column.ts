import type { ReactNode } from "react";

/** What applies to a whole column. It is set once on the table, and not on each cell; see table-columns.css. */
export interface TableColumn {
  head: ReactNode;
  /** Numbers: aligned at the right. */
  num?: boolean;
  /** In the secondary colour. */
  faint?: boolean;
  /** Left out on a phone. */
  wide?: boolean;
  /** Shows the heading, which must be plain text, before each value on a phone, where the table has no headings. */
  named?: boolean;
  sort?: TableSort | undefined;
}

/** A link that sorts by a column. `direction` is null while another column sorts. */
interface TableSort {
  href: string;
  direction: "ascending" | "descending" | null;
}
