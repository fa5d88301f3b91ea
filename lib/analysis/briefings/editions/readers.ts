import { may } from "@/lib/access";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import type { Reader } from "./schema";

/** SQL: who has opened edition `e` and what they have acknowledged, as a JSON array. */
export const readers = sql<Reader[]>`(
  select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'sent', ${is.sentTo("e", "u")},
    'openedAt', r."readAt", 'acknowledgedAt', r."acknowledgedAt",
    'acknowledged', (select coalesce(json_agg(i.key order by a.at, i.number), '[]')
      from "Acknowledgement" a join "Issue" i on i.id = a."issueId"
      where a."editionId" = r."editionId" and a."userId" = r."userId")) order by r."readAt", u.id), '[]')
  from "Receipt" r join "User" u on u.id = r."userId" where r."editionId" = e.id)`;

/**
 * SQL: the names of those that edition `e` was sent to and who haven’t opened it, as an array. Empty unless the viewer may
 * issue editions.
 */
export const unopenedFor = (viewer: Viewer) =>
  may(viewer, "issueEdition")
    ? sql`array(select u.name from "User" u where ${is.sentTo("e", "u")} and not exists (
        select from "Receipt" r where r."editionId" = e.id and r."userId" = u.id) order by u.name)`
    : sql`'{}'::text[]`;
