import type { ReactNode } from "react";
import { cx } from "./cx";

interface SectionHeadingProps {
  children: ReactNode;
  count?: number | string;
  id?: string;
  actions?: ReactNode;
}

/** A section's heading, under a line in ink. */
export function SectionHeading({ children, count, id, actions }: SectionHeadingProps) {
  return (
    <div
      className={cx(
        "flex min-h-9 items-center justify-between gap-3 break-inside-avoid break-after-avoid border-t border-ink",
        // Keeps a button's border off the line.
        Boolean(actions) && "pt-1.5",
      )}
    >
      <h2 id={id} className="text-sm font-semibold">
        {children}
        {count !== undefined && (
          <span className="ml-1.5 font-normal text-secondary tabular-nums">{count}</span>
        )}
      </h2>
      {actions && <div className="flex items-center gap-2 print:hidden">{actions}</div>}
    </div>
  );
}
