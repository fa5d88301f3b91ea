import { EmptyState } from "@/components/ui/empty-state";
import type { InboxView } from "@/lib/desk/notifications/filter";

const EMPTY: Record<InboxView, [title: string, next: string]> = {
  all: [
    "Nothing in your inbox",
    "You’re told here when someone mentions you, replies to you, or changes what you follow or what your work rests on.",
  ],
  unread: ["You’ve read everything", "All shows what you have read and not yet marked as done."],
  mentions: ["No mentions", "A colleague mentions you by writing @ and your name in a note."],
  questions: ["No questions", "Questions on what you follow appear here, and answers to your own."],
  reviews: ["No drafts to review", "Drafts that colleagues submit appear here."],
  snoozed: ["Nothing is snoozed", "H puts a notification off until later."],
  done: ["Nothing is done yet", "E marks a notification as done. It stays here."],
};

/** What the inbox says while a filter shows nothing. */
export function InboxEmpty({ show }: { show: InboxView }) {
  const [title, next] = EMPTY[show];
  return <EmptyState title={title}>{next}</EmptyState>;
}
