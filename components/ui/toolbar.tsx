import type { ReactNode } from "react";

interface ToolbarProps {
  /** Names the group for screen readers. */
  label: string;
  children: ReactNode;
}

export function Toolbar({ label, children }: ToolbarProps) {
  return (
    <fieldset
      aria-label={label}
      className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-2 border-t py-2 print:hidden"
    >
      {children}
    </fieldset>
  );
}
