import type { Metadata } from "next";
import { Inbox } from "@/components/notifications/inbox";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { countUnread, loadNotices } from "@/lib/notifications/queries";
import { requireViewer } from "@/lib/session";

export const metadata: Metadata = { title: "Inbox" };

export default async function InboxPage() {
  const viewer = await requireViewer("/inbox");
  const [notices, unread] = await Promise.all([loadNotices(viewer), countUnread(viewer)]);
  return (
    <>
      <PageHeader title="Inbox" />
      {notices.length > 0 ? (
        <Inbox notices={notices} unread={unread} />
      ) : (
        <EmptyState title="No notifications yet">
          Notifications appear here when a source behind one of your judgements or notes is
          withdrawn, restored or re-graded, or changes in a later version.
        </EmptyState>
      )}
    </>
  );
}
