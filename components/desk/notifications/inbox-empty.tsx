import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { KeyHint } from "@/components/ui/key-hint";
import type { InboxView } from "@/lib/desk/notifications/filter";

const EMPTY: Record<InboxView, [title: string, next: ReactNode]> = {
  all: [
    "Nothing in your inbox",
    "Notifications appear here when someone mentions you, replies to you, or changes something you follow or your work relies on.",
  ],
  unread: ["You’ve read everything", "“All” shows what you’ve read but not yet marked as done."],
  mentions: [
    "No mentions",
    "Colleagues mention you by writing your handle, such as @ana, in a note or an outlook.",
  ],
  questions: [
    "No questions",
    "Questions about what you follow, and answers to your own, appear here.",
  ],
  reviews: ["No drafts to review", "Drafts that colleagues submit appear here."],
  snoozed: [
    "Nothing is snoozed",
    <>
      To put a notification off until later, choose Snooze <KeyHint>H</KeyHint>.
    </>,
  ],
  done: [
    "Nothing marked as done",
    <>
      To mark a notification as done, choose Done <KeyHint>E</KeyHint>. It moves here.
    </>,
  ],
};

/** What the inbox says while a filter shows nothing. */
export function InboxEmpty({ show }: { show: InboxView }) {
  const [title, next] = EMPTY[show];
  return <EmptyState title={title}>{next}</EmptyState>;
}
