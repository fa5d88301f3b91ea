import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  /** What to do next, in a sentence. */
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="max-w-prose py-6">
      <p className="font-serif text-lg">{title}</p>
      <div className="mt-1 text-secondary">{children}</div>
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
