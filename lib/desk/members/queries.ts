import type { Role } from "@/lib/access";
import { cached } from "@/lib/core/database/cached";
import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Names } from "@/lib/text/markdown/names";
import { is } from "@/lib/visibility";
import { beginsName } from "./mentions";
import type { ColleagueReading } from "./schema";

/** The people who own issues or can: by name, everyone who is not disabled, then disabled people who still own one. */
export const loadOwners = (_viewer: Viewer): Promise<{ id: string; name: string }[]> => owners();

const owners = cached("colleagues", async () => {
  const people = await db.user.findMany({
    where: {
      OR: [{ disabledAt: null }, { ownedIssues: { some: { status: { not: "ARCHIVED" } } } }],
    },
    select: { id: true, name: true, disabledAt: true },
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }],
  });
  return people.map(({ id, name, disabledAt }) => ({
    id,
    name: disabledAt ? `${name} (disabled)` : name,
  }));
});

/**
 * The same people, each with the relationships that are hidden from them, of those that the viewer may see: nobody can own
 * an issue of these, or be sent it. One statement.
 */
export const loadReaders = (viewer: Viewer): Promise<ColleagueReading[]> => sql<ColleagueReading[]>`
  select u.id, u.name, (
    select coalesce(json_agg(json_build_object('slug', r.slug, 'keyPrefix', r."keyPrefix", 'title', r.title)
      order by r.title), '[]')
    from "Relationship" r where u.limited and ${is.visibleRelationship("r", viewer)}
      and not exists (select from "RelationshipReader" reads
        where reads."userId" = u.id and reads."relationshipId" = r.id)) as hidden
  from "User" u where u."disabledAt" is null order by u.name`;

/** SQL: what everyone is called, by handle, as JSON: those who have left are still mentioned in texts. */
export const namesByHandle: ReturnType<typeof sql> = sql`(
  select coalesce(json_object_agg(u.handle, u.name), '{}') from "User" u)`;

/** What everyone is called, by handle. */
export async function loadNames(_viewer: Viewer): Promise<Names> {
  const [row] = await sql<{ names: Names }[]>`select ${namesByHandle} as names`;
  return row!.names;
}

/** A person as shown in the list of people to mention. */
export interface Mentionable {
  handle: string;
  name: string;
  role: Role;
}

/** Everyone who isn't disabled, sorted by name. */
export const loadPeople = (_viewer: Viewer): Promise<(Mentionable & { id: string })[]> =>
  db.user.findMany({
    where: { disabledAt: null },
    select: { id: true, handle: true, name: true, role: true },
    orderBy: { name: "asc" },
  });

/** The people whose handle, or any word of their name, begins with a text, sorted by name. */
export async function findPeople(
  viewer: Viewer,
  text: string,
): Promise<Awaited<ReturnType<typeof loadPeople>>> {
  const people = await loadPeople(viewer);
  return people.filter(
    ({ handle, name }) => handle.startsWith(text.toLowerCase()) || beginsName(name, text),
  );
}

/** How many people are offered while someone types a mention. */
const MAX_MENTIONABLE = 6;

/** The people to offer for a mention that begins with a text: by name, and last the viewer, who seldom means themselves. */
export async function completeMention(viewer: Viewer, text: string): Promise<Mentionable[]> {
  const found = await findPeople(viewer, text);
  const isOwn = ({ id }: { id: string }) => Number(id === viewer.id);
  return found
    .toSorted((one, other) => isOwn(one) - isOwn(other))
    .slice(0, MAX_MENTIONABLE)
    .map(({ handle, name, role }) => ({ handle, name, role }));
}

/** The person with a handle. Returns null if nobody has it. */
export const loadPerson = (_viewer: Viewer, handle: string): Promise<Mentionable | null> =>
  db.user.findUnique({
    where: { handle: handle.toLowerCase() },
    select: { handle: true, name: true, role: true },
  });
