"use client";

import { useOptimistic } from "react";
import { formatDateTimeIn } from "@/components/ui/format-date-in";
import { useSay } from "@/components/ui/last-act";
import { useCommand } from "@/components/ui/use-command";
import { counted } from "@/lib/core/wording";
import {
  dismissNotificationsAction,
  returnNotificationsAction,
  snoozeNotificationsAction,
} from "@/lib/desk/notifications/actions";
import type { InboxGroup } from "@/lib/desk/notifications/schema";

/**
 * The groups of an inbox as they will be once what was just done is saved, and what can be done with them. Calls `onUndo`
 * with the notifications that an undo is about to put back.
 */
export function useInbox(saved: InboxGroup[], onUndo: (ids: string[]) => void) {
  const { run } = useCommand();
  const say = useSay();
  const [groups, remove] = useOptimistic(saved, without);

  /** Takes notifications off the page at once, and says what was done, with an undo. */
  function act(
    ids: string[],
    action: () => ReturnType<typeof dismissNotificationsAction | typeof snoozeNotificationsAction>,
    said: string,
  ) {
    const undo = () => {
      onUndo(ids);
      return returnNotificationsAction({ ids });
    };
    say(null);
    run(
      () => {
        remove(ids);
        return action();
      },
      {
        after: () => say({ said, undo: { run: undo, said: RETURNED } }),
        refused: ({ message }) => say({ said: message, refused: true }),
      },
    );
  }

  const dismiss = (ids: string[]) =>
    act(
      ids,
      () => dismissNotificationsAction({ ids }),
      `${counted(ids.length, "notification")} done.`,
    );

  const snooze = (ids: string[], until: Date) =>
    act(
      ids,
      () => snoozeNotificationsAction({ ids, until: until.toISOString() }),
      `Snoozed until ${formatDateTimeIn(Intl.DateTimeFormat().resolvedOptions().timeZone, until)}.`,
    );

  function putBack(ids: string[]) {
    say(null);
    run(
      () => {
        remove(ids);
        return returnNotificationsAction({ ids });
      },
      {
        after: () => say({ said: RETURNED }),
        refused: ({ message }) => say({ said: message, refused: true }),
      },
    );
  }

  return { groups, dismiss, snooze, putBack };
}

const RETURNED = "Back in the inbox.";

/** The groups without some notifications, and without groups that have none left. */
const without = (groups: InboxGroup[], ids: string[]): InboxGroup[] =>
  groups
    .map((group) => ({ ...group, items: group.items.filter(({ id }) => !ids.includes(id)) }))
    .filter(({ items }) => items.length > 0);
