import { db, type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { offload } from "@/lib/text/offload";
import { is, relatedSources } from "@/lib/visibility";
import type {
  Likely,
  PossibleDuplicate,
  RelatedSource,
  RelatedSources,
  SourceName,
  VersionNumber,
  VersionPair,
} from "./schema";
import { versionOrCopy } from "./version-or-copy";

/** The most candidates: nobody would look at more, and each is compared word by word. */
const MAX_CANDIDATES = 5;

interface Text {
  /** The id of the source itself; null if it is not stored yet. */
  id: string | null;
  text: string;
  fingerprint: number[];
  url: string | null;
}

/**
 * The sources with a similar text or the same address, most similar first. Only those that the viewer may
 * see, since a relation would reveal the other article.
 */
async function findSimilar(viewer: Viewer, of: Text): Promise<Likely[]> {
  const rows = await sql<
    (SourceName & { url: string | null; text: string; superseded: boolean })[]
  >`select s.id, s.title, s.publisher, s."publishedAt", s.url, s.text, s.status = 'DRAFT' as draft,
      exists (select 1 from "Source" l
        where l."supersedesId" = s.id and l.status <> 'DISCARDED') as superseded
    from "Source" s
    where s.id <> ${of.id ?? ""} and ${is.open("s", viewer)}
      and (s.fingerprint && ${of.fingerprint}::int[] or split_part(s.url, '#', 1) = split_part(${of.url ?? ""}, '#', 1))
    order by (select count(*) from unnest(s.fingerprint) b where b = any(${of.fingerprint}::int[])) desc, s.id
    limit ${MAX_CANDIDATES}`;
  if (rows.length === 0) return [];
  const texts = rows.map(({ text }) => text);
  const likenesses = await offload("likenesses", of.text, texts);
  return rows
    .map(({ text: _, ...row }, k) => ({ ...row, ...likenesses[k]! }))
    .sort((a, b) => b.resemblance - a.resemblance);
}

/** The source that an article is clearly a later version or a copy of, and which of the two; otherwise null. */
export async function findRelated(viewer: Viewer, of: Text & { publisher: string | null }) {
  for (const likely of await findSimilar(viewer, of)) {
    const as = versionOrCopy(of, likely);
    if (as && !(as === "VERSION" && likely.superseded)) return { id: likely.id, as };
  }
  return null;
}

const relative = {
  select: { id: true, title: true, publisher: true, publishedAt: true, status: true },
} as const;

interface Row {
  id: string;
  title: string;
  publisher: string | null;
  publishedAt: Date | null;
  status: string;
}

const plain = ({ status, publishedAt, ...row }: Row): SourceName => ({
  ...row,
  publishedAt: publishedAt?.toISOString().slice(0, 10) ?? null,
  draft: status === "DRAFT",
});

/** The versions and copies of a source that the viewer may see. The source must exist. */
export async function loadRelated(viewer: Viewer, id: string): Promise<RelatedSources> {
  const visible = relatedSources(viewer);
  const versions = await versionsOf(id, visible);
  const { originId } = await db.source.findUniqueOrThrow({
    where: { id },
    select: { originId: true },
  });
  const origin = originId ?? id;
  const copies = await db.source.findMany({
    where: {
      OR: [{ id: origin }, { originId: origin }],
      id: { notIn: versions.map((version) => version.id) },
      AND: visible,
    },
    orderBy: { createdAt: "asc" },
    ...relative,
  });
  const versionNumbers = await loadVersionNumbers(
    viewer,
    [...versions, ...copies].map((row) => row.id),
  );
  const related = (row: Row): RelatedSource => ({
    ...plain(row),
    withdrawn: row.status === "WITHDRAWN",
    versionNumber: versionNumbers.get(row.id) ?? null,
  });
  return { versions: versions.map(related), copies: copies.map(related), isOrigin: !originId };
}

/** The versions of a source's article, the first one first. */
async function versionsOf(id: string, visible: Prisma.SourceWhereInput): Promise<Row[]> {
  const rows = await sql<{ id: string }[]>`
    with recursive earlier as (
      select s.id, s."supersedesId", 0 as step from "Source" s where s.id = ${id}
      union all
      select s.id, s."supersedesId", e.step - 1 from "Source" s join earlier e on s.id = e."supersedesId"
    ), later as (
      select s.id, 0 as step from "Source" s where s.id = ${id}
      union all
      select s.id, l.step + 1 from "Source" s join later l on s."supersedesId" = l.id
    )
    select id, step from earlier union select id, step from later order by step`;
  const sources = await db.source.findMany({
    where: { id: { in: rows.map((row) => row.id) }, AND: visible },
    ...relative,
  });
  const byId = new Map(sources.map((source) => [source.id, source]));
  return rows.flatMap((row) => byId.get(row.id) ?? []);
}

/** SQL: which version of its article a readable source is, as a JSON object; null if there are no others. */
export const versionNumber = (source: string): Fragment => {
  const s = sql(source);
  const others = (
    of: "earlier" | "later",
    link: (one: Fragment, next: Fragment) => Fragment,
  ) => sql`(
    with recursive version as (
      select v.id, v."supersedesId" from "Source" v where ${is.readable("v")} and ${link(sql`${s}`, sql`v`)}
      union all
      select v.id, v."supersedesId" from version n join "Source" v on ${is.readable("v")} and ${link(sql`n`, sql`v`)}
    ) select count(*)::int from version) as ${sql(of)}`;
  return sql`(select json_build_object('at', 1 + n.earlier, 'of', 1 + n.earlier + n.later) from (select
      ${others("earlier", (one, next) => sql`${next}.id = ${one}."supersedesId"`)},
      ${others("later", (one, next) => sql`${next}."supersedesId" = ${one}.id`)}
    offset 0) n where ${is.readable(source)} and n.earlier + n.later > 0)`;
};

/** By id, which version of its article each of these sources is, if it is readable and there are several. */
async function loadVersionNumbers(
  _viewer: Viewer,
  ids: string[],
): Promise<Map<string, VersionNumber>> {
  const rows = await sql<{ id: string; number: VersionNumber | null }[]>`
    select s.id, ${versionNumber("s")} as number from "Source" s where s.id = any(${ids})`;
  return new Map(rows.flatMap(({ id, number }) => (number ? [[id, number] as const] : [])));
}

/** The sources that a source may be a version or copy of, to suggest to a reviewer; most similar first. */
export async function loadPossibleDuplicates(
  viewer: Viewer,
  id: string,
): Promise<PossibleDuplicate[]> {
  const select = { id: true, text: true, fingerprint: true, url: true } as const;
  const source = await db.source.findFirst({
    where: { AND: [{ id }, relatedSources(viewer)] },
    select,
  });
  if (!source) return [];
  const likely = await findSimilar(viewer, source);
  const ids = likely.map((each) => each.id);
  const [numbers, rows] = await Promise.all([
    loadVersionNumbers(viewer, ids),
    db.source.findMany({
      where: { id: { in: ids } },
      select: { id: true, status: true, createdAt: true },
    }),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return likely.map((each) => ({
    ...each,
    withdrawn: byId.get(each.id)?.status === "WITHDRAWN",
    versionNumber: numbers.get(each.id) ?? null,
    ingestedOn: byId.get(each.id)!.createdAt.toISOString().slice(0, 10),
  }));
}

/** A source and the version before it, with their texts. Returns null if the viewer may not see both. */
export async function loadVersionPair(viewer: Viewer, id: string): Promise<VersionPair | null> {
  const select = { ...relative.select, text: true, language: true };
  const row = await db.source.findFirst({
    where: { AND: [{ id }, relatedSources(viewer)] },
    select: { ...select, supersedes: { select } },
  });
  if (!row?.supersedes) return null;
  const { supersedes, ...after } = row;
  const withText = ({ text, language, ...rest }: typeof after) => ({
    ...plain(rest),
    text,
    language,
  });
  const numbers = await loadVersionNumbers(viewer, [supersedes.id]);
  return {
    number: numbers.get(supersedes.id)?.at ?? 1,
    before: withText(supersedes),
    after: withText(after),
  };
}
