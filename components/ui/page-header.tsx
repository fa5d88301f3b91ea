import type { ReactNode } from "react";

interface PageHeaderProps {
  title: ReactNode;
  /** A short line above the title: a key, a date. */
  kicker?: ReactNode;
  /** Instead of the kicker, a link to the page that this one belongs to. */
  back?: { href: string; label: string };
  /** A line below it: status, author, counts. */
  meta?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, kicker, back, meta, actions }: PageHeaderProps) {
  const above = back ? (
    <a href={back.href} className="link">
      {back.label}
    </a>
  ) : (
    kicker
  );
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-4">
      <div className="min-w-0">
        {above && <p className="text-sm text-secondary tabular-nums">{above}</p>}
        <h1 className="font-serif text-2xl font-semibold tracking-tight text-balance">{title}</h1>
        {meta && <div className="mt-1 text-sm text-secondary">{meta}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
    </header>
  );
}
