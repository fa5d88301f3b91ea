"use client";

import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice as Message } from "@/components/ui/notice";
import { SectionHeading } from "@/components/ui/section-heading";
import { useCommand } from "@/components/ui/use-command";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { readNoticesAction } from "@/lib/notifications/actions";
import type { Notice } from "@/lib/notifications/schema";
import { NoticeItem } from "./notice-item";

/**
 * A person's notices, unread ones first. J and K move between them, Enter opens, E marks as read. The
 * cursor is the focus itself, on a notice's first link, so that what is seen and heard agree.
 */
export function Inbox({ notices }: { notices: Notice[] }) {
  const box = useRef<HTMLDivElement>(null);
  const { run, pending, refusal } = useCommand();
  const unread = notices.filter(({ readAt }) => !readAt);
  const read = notices.filter(({ readAt }) => readAt);

  const items = () => [...(box.current?.querySelectorAll<HTMLElement>("[data-notice]") ?? [])];
  const current = () => items().findIndex((item) => item.contains(document.activeElement));

  function moveTo(index: number) {
    const all = items();
    all[Math.max(0, Math.min(all.length - 1, index))]?.querySelector("a")?.focus();
  }

  function markRead(ids: string[]) {
    if (ids.length > 0 && !pending) run(() => readNoticesAction({ ids }));
  }

  function markCurrent() {
    const at = current();
    const id = items()[at]?.dataset.notice;
    if (!unread.some((notice) => notice.id === id)) return;
    // The notice is about to go down among those that were read; the cursor stays where it is.
    moveTo(at + 1);
    if (id) markRead([id]);
  }

  useShortcuts({
    j: () => moveTo(current() + 1),
    k: () => moveTo(current() - 1),
    e: markCurrent,
  });

  const list = (shown: Notice[]) => (
    <ol className="divide-y divide-rule">
      {shown.map((notice) => (
        <NoticeItem
          key={notice.id}
          notice={notice}
          pending={pending}
          onRead={() => markRead([notice.id])}
        />
      ))}
    </ol>
  );

  return (
    <div ref={box} className="max-w-[60rem] space-y-6">
      {refusal && <Message tone="error" title={refusal.message} />}
      <section aria-labelledby="unread">
        <SectionHeading
          id="unread"
          count={unread.length}
          actions={
            unread.length > 1 && (
              <Button
                variant="quiet"
                pending={pending}
                onClick={() => markRead(unread.map(({ id }) => id))}
              >
                Mark all as read
              </Button>
            )
          }
        >
          Unread
        </SectionHeading>
        {unread.length === 0 && <p className="py-2 text-secondary">You have read everything.</p>}
        {list(unread)}
      </section>
      {read.length > 0 && (
        <section aria-labelledby="read">
          <SectionHeading id="read" count={read.length}>
            Read
          </SectionHeading>
          {list(read)}
        </section>
      )}
      <p className="text-xs text-secondary pointer-coarse:hidden print:hidden">
        J and K move between notices, Enter opens, E marks as read.
      </p>
    </div>
  );
}
