import type { Metadata } from "next";
import { Live } from "@/components/desk/live/live";
import { Inbox } from "@/components/desk/notifications/inbox";
import { InboxEmpty } from "@/components/desk/notifications/inbox-empty";
import { InboxFilters } from "@/components/desk/notifications/inbox-filters";
import { MarkAllRead } from "@/components/desk/notifications/mark-all-read";
import { LastAct } from "@/components/ui/last-act";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { inboxHref, parseInboxFilter } from "@/lib/desk/notifications/filter";
import { GROUPS_ON_PAGE, loadInboxPage } from "@/lib/desk/notifications/inbox";
import { loadSidebar } from "@/lib/desk/views/queries";

export const metadata: Metadata = { title: "Inbox" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function InboxPage({ searchParams }: Props) {
  const params = await searchParams;
  const [filter, page] = [parseInboxFilter(params), parsePage(params, GROUPS_ON_PAGE)];
  const here = inboxHref(filter);
  const to = (cursor: string | null) =>
    cursor && pageHref(here, { ...page, cursor }, GROUPS_ON_PAGE);
  const viewer = await requireViewer(pageHref(here, page, GROUPS_ON_PAGE));
  const [{ items, previousCursor, nextCursor }, { unread }] = await Promise.all([
    orFirstPage(page, (page) => loadInboxPage(viewer, filter, page)),
    loadSidebar(viewer),
  ]);
  return (
    <>
      <Live topic={{ list: "inbox" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader title="Inbox" actions={unread > 0 && <MarkAllRead />} />
      <InboxFilters filter={filter} viewer={viewer} unread={unread} about={items[0]?.about} />
      <LastAct>
        <Inbox
          groups={items}
          filter={filter}
          pager={<Pager previous={to(previousCursor)} next={to(nextCursor)} />}
          empty={<InboxEmpty show={filter.show} />}
        />
      </LastAct>
    </>
  );
}
