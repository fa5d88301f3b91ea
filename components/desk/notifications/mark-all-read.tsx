"use client";

import { Button } from "@/components/ui/button";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useCommand } from "@/components/ui/use-command";
import { markAllNotificationsReadAction } from "@/lib/desk/notifications/actions";

/** Marks everything in the inbox as read. */
export function MarkAllRead() {
  const { run, pending, refusal } = useCommand();
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      <Button pending={pending} onClick={() => run(markAllNotificationsReadAction)}>
        Mark all as read
      </Button>
    </>
  );
}
