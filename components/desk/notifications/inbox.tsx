"use client";

import { type ReactNode, useLayoutEffect, useOptimistic, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SectionHeading } from "@/components/ui/section-heading";
import { useCommand } from "@/components/ui/use-command";
import { focusIn, useRowCursor } from "@/components/ui/use-row-cursor";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { markNotificationsReadAction } from "@/lib/desk/notifications/actions";
import type { NotificationView } from "@/lib/desk/notifications/schema";
import { NotificationItem } from "./notification-item";

interface InboxProps {
  notifications: NotificationView[];
  /** How many are unread in all. The page may show fewer. */
  unread: number;
  /** Whether these are all of the person's notifications. */
  whole: boolean;
  /** The pages before and after this one. */
  pager: ReactNode;
}

/**
 * A person's notifications, unread ones first. J and K move between them, Enter opens, E marks as read.
 * The cursor is the focus on a notification's first link, so that screen readers follow it.
 */
export function Inbox({ whole, pager, ...props }: InboxProps) {
  const box = useRef<HTMLDivElement>(null);
  /** The notification to focus once those just marked as read have moved down. */
  const next = useRef<string | undefined>(undefined);
  const { run, refusal } = useCommand();
  const [notifications, show] = useOptimistic(props.notifications, asRead);
  const unread = notifications.filter(({ readAt }) => !readAt);
  const read = notifications.filter(({ readAt }) => readAt);
  const further = props.unread - props.notifications.filter(({ readAt }) => !readAt).length;

  const { current } = useRowCursor(box);

  function markRead(ids: string[]) {
    const at = unread.findIndex(({ id }) => id === ids[0]);
    const rest = unread.filter(({ id }, k) => k < at || !ids.includes(id));
    next.current = (rest[at] ?? rest.at(-1) ?? unread[at])?.id;
    run(() => {
      show(ids);
      return markNotificationsReadAction({ ids });
    });
  }

  useLayoutEffect(() => {
    const item = box.current?.querySelector<HTMLElement>(`[data-row="${next.current}"]`);
    next.current = undefined;
    if (item) focusIn(item);
  });

  function markCurrent() {
    const id = current();
    if (id && unread.some((notification) => notification.id === id)) markRead([id]);
  }

  useShortcuts({ e: markCurrent });

  const list = (shown: NotificationView[]) => (
    <ol className="divide-y divide-rule">
      {shown.map((notification) => (
        <NotificationItem
          key={notification.id}
          notification={notification}
          onRead={() => markRead([notification.id])}
        />
      ))}
    </ol>
  );

  return (
    <div ref={box} className="max-w-[60rem] space-y-6">
      {refusal && <Notice tone="error" title={refusal.message} />}
      {(unread.length > 0 || further === 0) && (
        <section aria-labelledby="unread">
          <SectionHeading
            id="unread"
            count={unread.length + further}
            actions={
              unread.length > 1 && (
                <Button variant="quiet" onClick={() => markRead(unread.map(({ id }) => id))}>
                  {further > 0 ? `Mark these ${unread.length} as read` : "Mark all as read"}
                </Button>
              )
            }
          >
            Unread
          </SectionHeading>
          {unread.length + further === 0 && (
            <p className="py-2 text-secondary">You’ve read everything.</p>
          )}
          {list(unread)}
        </section>
      )}
      {read.length > 0 && (
        <section aria-labelledby="read">
          <SectionHeading id="read" {...(whole && { count: read.length })}>
            Read
          </SectionHeading>
          {list(read)}
        </section>
      )}
      {pager}
      <p className="text-xs text-secondary pointer-coarse:hidden print:hidden">
        J and K move between notifications, Enter opens, E marks as read.
      </p>
    </div>
  );
}

/** The notifications as they will be once some are marked as read. */
const asRead = (notifications: NotificationView[], ids: string[]): NotificationView[] =>
  notifications.map((notification) =>
    ids.includes(notification.id)
      ? { ...notification, readAt: new Date().toISOString() }
      : notification,
  );
