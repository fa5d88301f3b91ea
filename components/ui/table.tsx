import type { ReactNode } from "react";

interface TableProps {
  /** Names the table for screen readers. */
  caption: string;
  children: ReactNode;
}

/**
 * A table that wraps on narrow screens: each row in a few lines, and the headings that sort in one. On wider
 * screens the headings stick to the top of the window.
 */
export function Table({ caption, children }: TableProps) {
  return (
    <div className="relative">
      <table
        // biome-ignore lint/a11y/noRedundantRoles: without it, Safari ignores tables that are not laid out as one
        role="table"
        className="records"
      >
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
