"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useCommand } from "@/components/ui/use-command";
import { markAllNotificationsReadAction } from "@/lib/desk/notifications/actions";

/** Marks everything in the inbox as read. */
export function MarkAllRead() {
  const { run, pending, refusal } = useCommand();
  return (
    <>
      {refusal && <Notice tone="error" title={refusal.message} />}
      <Button pending={pending} onClick={() => run(markAllNotificationsReadAction)}>
        Mark all as read
      </Button>
    </>
  );
}
