import { may } from "@/lib/access";
import { type Fragment, sql } from "@/lib/core/database/db";
import { keyset, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Member } from "./schema";

/** SQL: the open requests for information that person `u` is to answer, oldest first, as a JSON array. */
const heldRfis: Fragment = sql`(
  select coalesce(json_agg(json_build_object('id', r.id, 'edition', e.number, 'words', left(r.body, 80),
    'relationships', array(select distinct p.slug from "Issue" i
      join "Relationship" p on p.id = i."relationshipId" where i.id = any(e."issueIds")))
    order by r."createdAt"), '[]')
  from "Rfi" r join "Edition" e on e.id = r."editionId"
  where r."assignedToId" = u.id and r."answeredAt" is null)`;

/** SQL: what admins see of person `u`. */
const facts: Fragment = sql`u.id, u.name, u.email, u.handle, u.role, u.version,
  u."passwordTemporary", u."passwordExpiresAt", u."disabledAt" is not null as disabled,
  case when u.limited then array(select r.slug from "RelationshipReader" x
    join "Relationship" r on r.id = x."relationshipId" where x."userId" = u.id order by r.slug)
  end as limits, ${heldRfis} as rfis`;

/** A page of the desk's people, by name, including those whose accounts are disabled. Returns null unless the viewer is an admin. */
export async function loadMembers(
  viewer: Viewer,
  request: PageRequest = FIRST_PAGE,
): Promise<Page<Member> | null> {
  if (!may(viewer, "changeMember")) return null;
  const page = keyset(
    [
      { by: sql`u.name collate natural_order`, type: types.text, dir: "asc" },
      { by: sql`u.id`, type: types.text, dir: "asc" },
    ],
    request,
  );
  const rows = await sql<(Member & { at: string[] })[]>`
    select ${facts}, ${page.at} from "User" u where ${page.where} ${page.order}`;
  return page.pageOf(rows);
}

/** A person on the desk by id. Returns null if they are missing or the viewer isn't an admin. */
export async function loadMember(viewer: Viewer, id: string): Promise<Member | null> {
  if (!may(viewer, "changeMember")) return null;
  const [row] = await sql<Member[]>`select ${facts} from "User" u where u.id = ${id}`;
  return row ?? null;
}
