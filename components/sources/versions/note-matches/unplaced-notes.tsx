"use client";

import { type ReactNode, useRef } from "react";
import { SectionHeading } from "@/components/ui/section-heading";
import { counted } from "@/lib/core/wording";
import { useFocusMovedThread } from "./use-focus-moved-thread";

/** A thread of an earlier version that has no place in this one. */
export interface UnplacedItem {
  id: string;
  leftBehind: boolean;
  /** The rendered thread, with its tools. */
  thread: ReactNode;
}

const UNPLACED_ID = "unplaced-notes";

/** Notes of earlier versions that have no place in this one: those waiting, and those left behind. */
export function UnplacedNotes({ items }: { items: UnplacedItem[] }) {
  const section = useRef<HTMLDivElement>(null);
  useFocusMovedThread(section, items);
  const waiting = items.filter(({ leftBehind }) => !leftBehind);
  const left = items.filter(({ leftBehind }) => leftBehind);

  return (
    <div ref={section}>
      {waiting.length > 0 && (
        <section aria-labelledby={UNPLACED_ID} className="pb-4">
          <SectionHeading id={UNPLACED_ID} count={waiting.length}>
            Waiting to be placed
          </SectionHeading>
          <p className="pb-2 text-xs text-secondary">
            These were written on words of an earlier version that have since changed or
            disappeared.
          </p>
          <List items={waiting} className="border-l-2 border-warning pl-3" />
        </section>
      )}
      {left.length > 0 && (
        <details className="pb-4 text-sm">
          <summary>{counted(left.length, "note")} left behind with an earlier version</summary>
          <div className="pt-2">
            <List items={left} className="border-l-2 pl-3" />
          </div>
        </details>
      )}
    </div>
  );
}

/** On a narrow screen, where the margin is below the text, says above it how many notes are waiting. */
export function UnplacedHint({ items }: { items: UnplacedItem[] }) {
  const waiting = items.filter(({ leftBehind }) => !leftBehind).length;
  if (waiting === 0) return null;
  return (
    <p className="mb-3 text-sm lg:hidden print:hidden">
      <a href={`#${UNPLACED_ID}`} className="link">
        {counted(waiting, "note")} on an earlier version
      </a>{" "}
      {waiting === 1 ? "needs" : "need"} placing: see below.
    </p>
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
