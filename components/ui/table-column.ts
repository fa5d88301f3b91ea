import type { ReactNode } from "react";

/** What is so for a whole column. It stands on the table, and not on each of its cells again; see table-columns.css. */
export interface TableColumn {
  head: ReactNode;
  /** Numbers: aligned at the right. */
  num?: boolean;
  /** In the secondary colour. */
  faint?: boolean;
  /** Left out on a phone. */
  wide?: boolean;
  /** Whether each value has its heading, which is a text, before it on a phone, where the table has no headings. */
  named?: boolean;
  sort?: TableSort | undefined;
}

/** A link that sorts by a column. `direction` is null while another column sorts. */
export interface TableSort {
  href: string;
  direction: "ascending" | "descending" | null;
}
