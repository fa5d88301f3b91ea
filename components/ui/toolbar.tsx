import type { ReactNode } from "react";

interface ToolbarProps {
  /** Names the group for screen readers. */
  label: string;
  children: ReactNode;
}

/** A line of tools; see page-header.css. */
export function Toolbar({ label, children }: ToolbarProps) {
  return (
    <fieldset aria-label={label} className="toolbar">
      {children}
    </fieldset>
  );
}
