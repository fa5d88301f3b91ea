import type { Metadata } from "next";
import { Inbox } from "@/components/desk/notifications/inbox";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { countUnread, loadNotifications } from "@/lib/desk/notifications/queries";

export const metadata: Metadata = { title: "Inbox" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function InboxPage({ searchParams }: Props) {
  const page = parsePage(await searchParams);
  const to = (cursor: string | null) => cursor && pageHref("/inbox", { ...page, cursor });
  const viewer = await requireViewer(pageHref("/inbox", page));
  const [{ items, previousCursor, nextCursor }, unread] = await Promise.all([
    orFirstPage(page, (page) => loadNotifications(viewer, {}, page)),
    countUnread(viewer),
  ]);
  return (
    <>
      <PageHeader title="Inbox" />
      {items.length > 0 ? (
        <Inbox
          notifications={items}
          unread={unread}
          whole={!previousCursor && !nextCursor}
          pager={<Pager previous={to(previousCursor)} next={to(nextCursor)} />}
        />
      ) : (
        <EmptyState title="No notifications yet">
          Notifications appear here when a source behind one of your judgements or notes is
          withdrawn, restored or re-graded, or changes in a later version.
        </EmptyState>
      )}
    </>
  );
}
