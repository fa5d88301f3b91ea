import { cache } from "react";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import { db, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { MAX_COUNT } from "@/lib/core/paging/counts";
import { keyset, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { namesByHandle } from "@/lib/desk/members/queries";
import { isUnreadBy } from "@/lib/desk/notifications/queries";
import type { Names } from "@/lib/text/markdown/names";
import { is } from "@/lib/visibility";
import type { ViewKind } from "./filter";
import type { ListedView, SavedView } from "./schema";

/** A person's own saved views of a page, or of all pages, in their order. */
export const loadViews = (viewer: Viewer, kind?: ViewKind): Promise<SavedView[]> =>
  db.savedView.findMany({
    where: { ownerId: viewer.id, ...(kind && { kind }) },
    orderBy: [{ position: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, name: true, query: true },
  });

/** SQL: whether the viewer can see saved view `v`: it is their own, or a current member shares it. */
const isSeenBy = (viewer: Viewer): ReturnType<typeof sql> => sql`(v."ownerId" = ${viewer.id}
  or (v.shared and exists (select from "User" o where o.id = v."ownerId" and o."disabledAt" is null)))`;

/** A page of the saved issue lists that the viewer can see, all or those that are pinned: their own, then colleagues’. */
export async function loadListedViews(
  viewer: Viewer,
  { pinned = false, ...request }: PageRequest & { pinned?: boolean } = FIRST_PAGE,
): Promise<Page<ListedView>> {
  const page = keyset(
    [
      { by: sql`(v."ownerId" <> ${viewer.id})::int`, type: types.int, dir: "asc" },
      { by: sql`v.position`, type: types.int, dir: "asc" },
      { by: sql`v."createdAt"`, type: types.instant, dir: "asc" },
      { by: sql`v.id`, type: types.text, dir: "asc" },
    ],
    request,
  );
  const rows = await sql<(ListedView & { at: (string | number)[] })[]>`
    select v.id, v.kind, v.name, v.query, v.version, v.shared, v.pinned,
      case when v."ownerId" = ${viewer.id} then null else o.name end as owner, ${page.at}
    from "SavedView" v join "User" o on o.id = v."ownerId"
    where v.kind = 'ISSUES' and (v.pinned or not ${pinned}) and ${isSeenBy(viewer)}
      and ${page.where} ${page.order}`;
  return page.pageOf(rows);
}

/** A view that is pinned in the sidebar. */
type PinnedView = SavedView;

/** The most pinned views that a sidebar has room for. */
const MAX_PINNED = 12;

/**
 * What the sidebar shows apart from the pages: how many notifications are unread (at most MAX_COUNT + 1), the pinned
 * views, the prefixes of issue keys and the people's names, for all texts, and the relationships with the one that the
 * viewer chose last (empty for all). One statement. Cached for the request, since some pages show the count beside the sidebar.
 */
export const loadSidebar = cache(async (viewer: Viewer): Promise<Sidebar> => {
  const isChoice = sql`r."archivedAt" is null and ${is.visibleRelationship("r", viewer)}`;
  const [row] = await sql<Sidebar[]>`
    select (select count(*)::int from (
        select from "Notification" t where ${isUnreadBy(viewer)} ${atMost(MAX_COUNT + 1)}) counted) as unread,
      (select coalesce(json_agg(p), '[]') from (
        select v.id, v.kind, v.name, v.query from "SavedView" v
        where v.pinned and ${isSeenBy(viewer)}
        order by v."ownerId" <> ${viewer.id}, v.position, v."createdAt", v.id
        limit ${MAX_PINNED}) p) as pinned,
      array(select r."keyPrefix" from "Relationship" r where ${is.visibleRelationship("r", viewer)}) as prefixes,
      ${namesByHandle} as people,
      (select coalesce(json_agg(json_build_object('slug', r.slug, 'title', r.title)
        order by r.title, r.id), '[]') from "Relationship" r where ${isChoice}) as relationships,
      coalesce((select r.slug from "User" u join "Relationship" r on r.id = u."relationshipId"
        where u.id = ${viewer.id} and ${isChoice}), '') as chosen`;
  return row!;
});

interface Sidebar {
  unread: number;
  pinned: PinnedView[];
  prefixes: string[];
  people: Names;
  relationships: RelationshipName[];
  chosen: string;
}
