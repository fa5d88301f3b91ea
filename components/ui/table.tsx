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
        className="w-full border-collapse text-left text-sm tabular-nums phone:block phone:[&>*]:block phone:[&>thead]:border-b phone:[&>thead]:border-ink phone:[&>thead>tr]:flex phone:[&>thead>tr]:flex-wrap phone:[&>thead>tr]:gap-x-3"
      >
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
