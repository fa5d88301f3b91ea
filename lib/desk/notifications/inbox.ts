import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { keyset } from "@/lib/core/paging/keyset";
import type { Page, PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import type { InboxFilter } from "./filter";
import {
  isShownTo,
  LATEST_FIRST,
  loadNotifications,
  type StoredView,
  storedView,
  viewOf,
  withRecords,
} from "./queries";
import type { InboxGroup } from "./schema";

/** The most notifications that are shown of one issue or source; a link leads to the others. */
export const MAX_IN_GROUP = 5;

/** The groups on a page of the inbox. */
export const GROUPS_ON_PAGE = 20;

/**
 * A page of the viewer's inbox: the issues and sources that it is about, the one with the latest notification first,
 * each with its latest notifications. One statement, which goes down the notifications and stops once it has found the
 * latest of enough groups.
 */
export async function loadInbox(
  viewer: Viewer,
  filter: InboxFilter,
  request: PageRequest = { limit: GROUPS_ON_PAGE, cursor: null },
): Promise<Page<InboxGroup>> {
  const page = keyset(LATEST_FIRST, request);
  const rows = await sql<{ views: StoredView[]; at: (string | number)[] }[]>`
    select ${page.at}, (
      select json_agg(${storedView(viewer)} order by t.at desc, t."eventId" desc)
      from (
        select k.* from "Notification" k
        where ${isShownTo(viewer, filter, sql`k`)} and k.subject = t.subject
        order by k.at desc, k."eventId" desc ${atMost(MAX_IN_GROUP + 1)}) t ${withRecords}) as views
    from (
      select t.subject, t.at, t."eventId" from "Notification" t
      where ${isShownTo(viewer, filter)} and ${page.where}
        and t.id = (select l.id from "Notification" l
          where ${isShownTo(viewer, filter, sql`l`)} and l.subject = t.subject
          order by l.at desc, l."eventId" desc limit 1)
      ${page.order}) t
    ${page.order}`;
  const { items, ...cursors } = page.pageOf(rows);
  return { ...cursors, items: items.map(({ views }) => groupOf(views)) };
}

/**
 * A page of the inbox as people see it: grouped by issue and source or, if the filter names one of them, only the
 * notifications about that, all of them page by page.
 */
export async function loadInboxPage(
  viewer: Viewer,
  filter: InboxFilter,
  request: PageRequest,
): Promise<Page<InboxGroup>> {
  if (!filter.about) return loadInbox(viewer, filter, request);
  const { items, ...cursors } = await loadNotifications(viewer, filter, request);
  const [first] = items;
  return { ...cursors, items: first ? [{ about: first.about, items, more: false }] : [] };
}

function groupOf(views: StoredView[]): InboxGroup {
  const items = views.slice(0, MAX_IN_GROUP).map(viewOf);
  return { about: items[0]!.about, items, more: views.length > MAX_IN_GROUP };
}
