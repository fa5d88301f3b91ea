"use client";

import { lazy, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { OnUse } from "@/components/ui/load-on-use";
import { focusIn, useRowCursor } from "@/components/ui/use-row-cursor";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { type InboxFilter, inboxHref } from "@/lib/desk/notifications/filter";
import type { InboxGroup } from "@/lib/desk/notifications/schema";
import { NotificationGroup } from "./notification-group";
import { useInbox } from "./use-inbox";

const SnoozeDialog = lazy(() =>
  import("./snooze-dialog").then(({ SnoozeDialog }) => ({ default: SnoozeDialog })),
);

interface InboxProps {
  groups: InboxGroup[];
  filter: InboxFilter;
  /** The pages before and after this one. */
  pager: ReactNode;
  /** What to show once nothing is left on the page. */
  empty: ReactNode;
}

/**
 * A person's notifications by issue and source. J and K move between them, Enter opens, E dismisses and H snoozes. The
 * cursor is the focus on a notification's link, so that screen readers follow it.
 */
export function Inbox({ filter, pager, empty, ...props }: InboxProps) {
  const box = useRef<HTMLDivElement>(null);
  /** The notification to focus once the one that had the focus has left the list, or once it is back. */
  const next = useRef<string | undefined>(undefined);
  const [snoozing, setSnoozing] = useState<string | null>(null);
  const { current } = useRowCursor(box);
  const { groups, dismiss, snooze, putBack } = useInbox(props.groups, followBack);

  const rows = () =>
    [...(box.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])].map(
      ({ dataset }) => dataset.row!,
    );

  /** Remembers which notification comes after those that are about to leave the list. */
  function moveOn(ids: string[]) {
    const all = rows();
    const at = all.findIndex((row) => ids.includes(row));
    const left = all.filter((row, k) => k < at || !ids.includes(row));
    next.current = left[at] ?? left.at(-1);
  }

  /** Undone by its key, from a row: the next key is for what came back. */
  function followBack([id]: string[]) {
    if (box.current?.contains(document.activeElement)) next.current = id;
  }

  function dismissAll(ids: string[]) {
    moveOn(ids);
    if (filter.show === "done") putBack(ids);
    else dismiss(ids);
  }

  function snoozeUntil(until: Date) {
    if (!snoozing) return;
    moveOn([snoozing]);
    setSnoozing(null);
    snooze([snoozing], until);
  }

  useLayoutEffect(() => {
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${next.current}"]`);
    if (!row) return;
    next.current = undefined;
    focusIn(row);
  });

  useShortcuts({
    done: () => {
      const row = current();
      if (row) dismissAll([row]);
    },
    snooze: () => setSnoozing(current()),
  });

  return (
    <div ref={box} className="max-w-[60rem] space-y-6">
      {groups.length === 0 && empty}
      {groups.map((group) => (
        <NotificationGroup
          key={group.about.id}
          group={group}
          isDone={filter.show === "done"}
          allHref={inboxHref({ ...filter, about: group.about.id })}
          onDone={dismissAll}
          onSnooze={setSnoozing}
          onReturn={(ids) => {
            moveOn(ids);
            putBack(ids);
          }}
        />
      ))}
      {pager}
      {groups.length > 0 && (
        <p className="letter-help">
          J and K move between notifications, Enter opens, E{" "}
          {filter.show === "done" ? "moves back to the inbox" : "marks as done"}, H snoozes.
        </p>
      )}
      {snoozing && (
        <OnUse>
          <SnoozeDialog onChoose={snoozeUntil} onClose={() => setSnoozing(null)} />
        </OnUse>
      )}
    </div>
  );
}
