import { may } from "@/lib/access";
import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { visibleRelationships } from "@/lib/visibility";
import { wordsOfParties } from "./names";
import type { Relationship, RelationshipName } from "./schema";

type Stored = Omit<Relationship, "words">;

/** All relationships by title, archived ones last. Returns null unless the viewer may change them. One statement. */
export async function loadRelationships(viewer: Viewer): Promise<Relationship[] | null> {
  if (!may(viewer, "editRelationship")) return null;
  const rows = await sql<Stored[]>`
    select r.id, r.slug, r.title, r.parties, r."firstWords", r."secondWords", r."keyPrefix", r.version,
      r."archivedAt" is not null as archived, count(i.id)::int as issues,
      count(i.id) filter (where i.status <> 'ARCHIVED')::int as open
    from "Relationship" r left join "Issue" i on i."relationshipId" = r.id
    group by r.id order by r."archivedAt" is not null, r.title, r.id`;
  return rows.map((row) => ({ ...row, words: wordsOfParties(row) ?? [[], []] }));
}

/**
 * The relationships that an issue can be opened in, the likeliest first: the one that is being shown or, if it is all of
 * them, the desk's oldest.
 */
export async function loadOpenRelationships(
  viewer: Viewer,
  shown: string,
): Promise<RelationshipName[]> {
  const rows = await db.relationship.findMany({
    where: { archivedAt: null, ...visibleRelationships(viewer) },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    select: { slug: true, title: true, createdAt: true },
  });
  const [oldest] = rows.toSorted((one, other) => +one.createdAt - +other.createdAt);
  const first = rows.find(({ slug }) => slug === shown) ?? oldest;
  return rows
    .toSorted((one, other) => Number(other === first) - Number(one === first))
    .map(({ slug, title }) => ({ slug, title }));
}

/** The relationships that the viewer may see and that aren't archived, by title. */
export const loadRelationshipNames = (viewer: Viewer): Promise<RelationshipName[]> =>
  db.relationship.findMany({
    where: { archivedAt: null, ...visibleRelationships(viewer) },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    select: { slug: true, title: true },
  });

/**
 * The words for both parties of each relationship that these issues are of, by which articles are told apart. Null on a
 * desk of one relationship, where there is nothing to tell apart, or if parties are missing. One statement.
 */
export async function loadPartiesOf(issueIds: string[]): Promise<[string[], string[]][] | null> {
  const rows = await sql<Pick<Stored, "parties" | "firstWords" | "secondWords">[]>`
    select r.parties, r."firstWords", r."secondWords" from "Relationship" r
    where r.id in (select i."relationshipId" from "Issue" i where i.id = any(${issueIds}))
      and exists (select from "Relationship" o where o.id <> r.id and o."archivedAt" is null)`;
  const words = rows.map(wordsOfParties);
  const known = words.filter((both) => both !== undefined);
  return known.length > 0 && known.length === words.length ? known : null;
}
