import type { ReactNode } from "react";

interface TableProps {
  /** Names the table for screen readers. */
  caption: string;
  children: ReactNode;
}

/**
 * Narrow screens flow each row in lines, and the head in a line of what sorts; from 900 px its head
 * sticks to the window.
 */
export function Table({ caption, children }: TableProps) {
  return (
    <div className="relative">
      <table
        // biome-ignore lint/a11y/noRedundantRoles: a table that is none in the layout loses it in Safari
        role="table"
        className="w-full border-collapse text-left text-sm tabular-nums phone:block phone:[&>*]:block phone:[&>thead]:border-b phone:[&>thead]:border-ink phone:[&>thead>tr]:flex phone:[&>thead>tr]:flex-wrap phone:[&>thead>tr]:gap-x-3"
      >
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
