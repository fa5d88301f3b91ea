import type { ReactNode } from "react";

interface SectionHeadingProps {
  children: ReactNode;
  count?: ReactNode;
  id?: string;
  actions?: ReactNode;
}

/** A section's heading, under a line in ink; see section-heading.css. */
export function SectionHeading({ children, count, id, actions }: SectionHeadingProps) {
  return (
    <div className={actions ? "section-heading acts" : "section-heading"}>
      <h2 id={id}>
        {children}
        {count !== undefined && <span className="count">{count}</span>}
      </h2>
      {actions && <div>{actions}</div>}
    </div>
  );
}
