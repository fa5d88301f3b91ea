"use client";

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

/** The head of a page; see page-header.css. */
export function PageHeader({ title, kicker, back, meta, actions }: PageHeaderProps) {
  const above = back ? (
    <a href={back.href} className="link">
      {back.label}
    </a>
  ) : (
    kicker
  );
  return (
    <header className="page-header">
      <div>
        {above && <p>{above}</p>}
        <h1>{title}</h1>
        {meta && <div>{meta}</div>}
      </div>
      {actions && <div className="acts">{actions}</div>}
    </header>
  );
}
