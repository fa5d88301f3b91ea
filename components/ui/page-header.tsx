import type { ReactNode } from "react";

interface PageHeaderProps {
  title: ReactNode;
  /** A short line above the title: a key, a date, a way back. */
  kicker?: ReactNode;
  /** A line below it: status, author, counts. */
  meta?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, kicker, meta, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-4">
      <div className="min-w-0">
        {kicker && <p className="text-sm text-secondary tabular-nums">{kicker}</p>}
        <h1 className="font-serif text-2xl font-semibold tracking-tight text-balance">{title}</h1>
        {meta && <div className="mt-1 text-sm text-secondary">{meta}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
    </header>
  );
}
