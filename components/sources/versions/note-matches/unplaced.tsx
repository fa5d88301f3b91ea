"use client";

import { type ReactNode, useRef } from "react";
import { SectionHeading } from "@/components/ui/section-heading";
import { counted } from "@/lib/core/wording";
import { useGoOn } from "./use-go-on";

/** A thread of an earlier version without a place in this one. */
export interface UnplacedItem {
  id: string;
  leftBehind: boolean;
  /** The thread as it reads, with its tools. */
  thread: ReactNode;
}

export const QUEUED = "waiting-notes";

/** What was noted on earlier versions and has no place in this one: what waits, and what was left. */
export function Unplaced({ items }: { items: UnplacedItem[] }) {
  const section = useRef<HTMLDivElement>(null);
  useGoOn(section, items);
  const waiting = items.filter(({ leftBehind }) => !leftBehind);
  const left = items.filter(({ leftBehind }) => leftBehind);

  return (
    <div ref={section}>
      {waiting.length > 0 && (
        <section aria-labelledby={QUEUED} className="pb-4">
          <SectionHeading id={QUEUED} count={waiting.length}>
            Waiting for a place
          </SectionHeading>
          <p className="pb-2 text-xs text-secondary">
            Written on words of an earlier version that are other ones here, or gone.
          </p>
          <List items={waiting} className="border-l-2 border-warning pl-3" />
        </section>
      )}
      {left.length > 0 && (
        <details className="pb-4 text-sm">
          <summary className="cursor-pointer text-secondary">
            {counted(left.length, "note")} left with an earlier version
          </summary>
          <div className="pt-2">
            <List items={left} className="border-l-2 pl-3" />
          </div>
        </details>
      )}
    </div>
  );
}

function List({ items, className }: { items: UnplacedItem[]; className: string }) {
  return (
    <ul className="space-y-4">
      {items.map(({ id, thread }) => (
        <li key={id} className={`text-sm ${className}`}>
          {thread}
        </li>
      ))}
    </ul>
  );
}
