import type { Metadata } from "next";
import { Inbox } from "@/components/notifications/inbox";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { loadNotices } from "@/lib/notifications/queries";
import { requireViewer } from "@/lib/session";

export const metadata: Metadata = { title: "Inbox" };

export default async function InboxPage() {
  const notices = await loadNotices(await requireViewer("/inbox"));
  return (
    <>
      <PageHeader title="Inbox" />
      {notices.length > 0 ? (
        <Inbox notices={notices} />
      ) : (
        <EmptyState title="Nothing has come in yet">
          When a source that a judgement or note of yours rests on is withdrawn, restored or graded
          anew, it is said here, with the way to what you wrote.
        </EmptyState>
      )}
    </>
  );
}
