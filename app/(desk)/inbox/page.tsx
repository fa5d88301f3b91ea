import type { Metadata } from "next";
import { Inbox } from "@/components/desk/notifications/inbox";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/core/session/session";
import { countUnread, loadNotifications } from "@/lib/desk/notifications/queries";

export const metadata: Metadata = { title: "Inbox" };

export default async function InboxPage() {
  const viewer = await requireViewer("/inbox");
  const [notifications, unread] = await Promise.all([
    loadNotifications(viewer),
    countUnread(viewer),
  ]);
  return (
    <>
      <PageHeader title="Inbox" />
      {notifications.length > 0 ? (
        <Inbox notifications={notifications} unread={unread} />
      ) : (
        <EmptyState title="No notifications yet">
          Notifications appear here when a source behind one of your judgements or notes is
          withdrawn, restored or re-graded, or changes in a later version.
        </EmptyState>
      )}
    </>
  );
}
