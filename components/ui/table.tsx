import type { ReactNode } from "react";

interface TableProps {
  /** Names the table for screen readers. */
  caption: string;
  children: ReactNode;
}

/** Narrow screens scroll the table sideways; from 900 px its head sticks to the window instead. */
export function Table({ caption, children }: TableProps) {
  return (
    <div className="relative max-md:overflow-x-auto">
      <table className="w-full border-collapse text-left text-sm tabular-nums">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
