import type { ReactNode } from "react";

interface StandstillProps {
  title: string;
  children: ReactNode;
}

/** In place of a page that cannot be shown: what is the matter, and what to do next. */
export function Standstill({ title, children }: StandstillProps) {
  return (
    <div className="mx-auto max-w-prose px-4 py-[12vh]">
      <h1 className="border-t border-ink pt-4 font-serif text-2xl font-semibold tracking-tight">
        {title}
      </h1>
      <div className="mt-2">{children}</div>
    </div>
  );
}
