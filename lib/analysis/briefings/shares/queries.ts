import { may, rolesFor } from "@/lib/access";
import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import { mayShare, requireSharing } from "./policy";
import { MAX_LISTED, type ShareLink } from "./schema";

/** The most links of an edition that are listed, the newest first. */
const MAX_LINKS = 100;

/**
 * The links to an edition, for scripts. Refuses while links are off, if the viewer might make one otherwise. Returns null
 * to anyone else.
 */
export async function listShares(viewer: Viewer, number: number): Promise<ShareLink[] | null> {
  if (may(viewer, "shareEdition")) requireSharing();
  return loadShares(viewer, number);
}

/** The links to an edition, the newest first. Returns null unless the viewer may make one. One statement. */
export async function loadShares(viewer: Viewer, number: number): Promise<ShareLink[] | null> {
  if (!mayShare(viewer)) return null;
  return sql<ShareLink[]>`
    select l.id, l.name, l."createdAt", u.name as "createdBy", l."expiresAt",
      case when l."revokedAt" is not null
        then json_build_object('at', l."revokedAt", 'by', r.name) end as revoked,
      l."revokedAt" is null and l."expiresAt" > now() and u."disabledAt" is null
        and u.role::text = any(${[...rolesFor("shareEdition")]}) as "isOpen",
      (select count(*)::int from "ShareOpening" o where o."linkId" = l.id) as opened,
      (select coalesce(json_agg(json_build_object('at', o.at, 'address', o.address)
          order by o.at desc, o.id desc), '[]')
        from (select * from "ShareOpening" o where o."linkId" = l.id
          order by o.at desc, o.id desc ${atMost(MAX_LISTED)}) o) as openings
    from "ShareLink" l join "Edition" e on e.id = l."editionId"
    join "User" u on u.id = l."createdById" left join "User" r on r.id = l."revokedById"
    where e.number = ${number} and ${is.visibleEdition("e", viewer)}
    order by l."createdAt" desc, l.id desc ${atMost(MAX_LINKS)}`;
}
