import type { ReactNode } from "react";

interface StandstillProps {
  title: string;
  children: ReactNode;
}

/** Replaces a page that can't be shown: says what happened and what to do next. */
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
