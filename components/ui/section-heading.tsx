import type { ReactNode } from "react";
import { cx } from "./cx";

interface SectionHeadingProps {
  children: ReactNode;
  level?: 2 | 3;
  count?: number;
  id?: string;
  actions?: ReactNode;
}

/** A section starts under a rule: an ink one, and a fainter one for a section within a section. */
export function SectionHeading({ children, level = 2, count, id, actions }: SectionHeadingProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div
      className={cx(
        "flex min-h-9 items-center justify-between gap-3 break-after-avoid border-t",
        level === 2 && "border-ink",
        // A button's own edge must not lie on the rule.
        Boolean(actions) && "pt-1.5",
      )}
    >
      <Heading id={id} className="text-sm font-semibold">
        {children}
        {count !== undefined && (
          <span className="ml-1.5 font-normal text-secondary tabular-nums">{count}</span>
        )}
      </Heading>
      {actions && <div className="flex items-center gap-2 print:hidden">{actions}</div>}
    </div>
  );
}
