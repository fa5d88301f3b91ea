import { cache } from "react";
import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { isDescription } from "@/lib/extract/described";
import { nearNames } from "@/lib/text/names/near";
import { is, isReadableStatus } from "@/lib/visibility";
import {
  byName,
  type NameLookup,
  type SpeakerDetail,
  type SpeakerHint,
  type SpeakerRow,
  type Within,
} from "./schema";

type Fragment = ReturnType<typeof sql>;

/** SQL: whether no later version of its article continues a quotation. */
const isLatest = (quote: Fragment): Fragment => sql`not exists (select 1 from "Quote" later
  where later."continuesId" = ${quote}.id and ${is.present("later")})`;

/**
 * The speakers whose name or alias contains a text, most quoted first. Optionally limited to the first
 * `most`, to `named` or described speakers, and to `ids`. Quotations that continue one another from
 * version to version count once.
 */
export async function loadSpeakers(
  _viewer: Viewer,
  text = "",
  { most = null, named = null, ids = null }: Narrowed = {},
): Promise<SpeakerRow[]> {
  const like = `%${text.trim().replace(/[\\%_]/g, "\\$&")}%`;
  return sql<SpeakerRow[]>`
    select p.id, p.name, p.aliases, p.version, said.quotes, said."lastSaid", said.roles,
      case when w.id is not null then json_build_object('id', w.id, 'title', w.title) end as "describedIn"
    from "Speaker" p
    left join "Source" w on w.id = p."describedInId"
    cross join lateral (
      select count(*)::int as quotes, max(s."publishedAt") as "lastSaid",
        coalesce((select array_agg(role order by latest desc nulls last, role) from (
          select r."speakerRole" as role, max(t."publishedAt") as latest
          from "Quote" r join "Source" t on t.id = r."sourceId"
          where r."speakerId" = p.id and ${is.present("r")} and r."speakerRole" is not null
            and ${isLatest(sql`r`)}
          group by r."speakerRole") by_role), '{}') as roles
      from "Quote" q join "Source" s on s.id = q."sourceId"
      where q."speakerId" = p.id and ${is.present("q")} and ${isLatest(sql`q`)}) said
    where p."mergedIntoId" is null and (w.id is null or said.quotes > 0)
      and (${named}::boolean is null or (w.id is null) = ${named}::boolean)
      and (${ids}::text[] is null or p.id = any(${ids}::text[]))
      and (p.name ilike ${like} or exists (select 1 from unnest(p.aliases) a where a ilike ${like}))
    order by said.quotes desc, lower(p.name), lower(w.title)
    limit ${most}`;
}

interface Narrowed {
  most?: number | null;
  named?: boolean | null;
  ids?: string[] | null;
}

/**
 * The named speakers that a text may refer to, at most `most`: it is part of their name or alias, or is
 * spelt similarly; without a text, the most quoted. Names similar to `near` come first.
 */
export async function findSpeakers(
  viewer: Viewer,
  { text, near, most }: { text: string; near: string; most: number },
): Promise<SpeakerRow[]> {
  const known = await sql<{ id: string; names: string[] }[]>`
    select id, name || aliases as names from "Speaker"
    where "mergedIntoId" is null and "describedInId" is null`;
  const alike = nearNames(
    known.flatMap(({ id, names }) => names.map((name) => [name, id] as const)),
  );
  const first = new Set(alike(near));
  const words = text.trim().toLowerCase();
  const has = ({ names }: { names: string[] }) =>
    names.some((name) => name.toLowerCase().includes(words));
  const meant = new Set([...known.filter(has).map(({ id }) => id), ...alike(text)]);
  const rows = words
    ? await loadSpeakers(viewer, "", { ids: [...meant] })
    : [
        ...(await loadSpeakers(viewer, "", { ids: [...first] })),
        ...(await loadSpeakers(viewer, "", { most: most + first.size, named: true })),
      ];
  const rank = ({ id }: SpeakerRow) => (first.has(id) ? 0 : 1);
  return [...new Map(rows.map((row) => [row.id, row])).values()]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most);
}

/** The most similar names suggested for a name. */
const MAX_NEAR = 3;

type Known = SpeakerHint & {
  aliases: string[];
  mergedIntoId: string | null;
  describedInId: string | null;
};

/**
 * Looks up the names used in a source, by the rule that approval uses to find its speakers. Returns them by
 * name. A description has no similar names.
 */
export async function lookUpNames(
  _viewer: Viewer,
  names: string[],
  sourceId: string,
): Promise<Record<string, NameLookup>> {
  const rows = await sql<Known[]>`
    select p.id, p.name, p.aliases, p."mergedIntoId", p."describedInId", count(q.id)::int as quotes
    from "Speaker" p left join "Quote" q on q."speakerId" = p.id and ${is.present("q")}
      and ${isLatest(sql`q`)}
    where p."describedInId" is null or p."describedInId" = (select first_version(${sourceId}))
    group by p.id order by quotes desc, lower(p.name)`;
  const live = rows.filter(({ mergedIntoId, describedInId }) => !mergedIntoId && !describedInId);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const called = byName(rows, (row) => endOf(row, byId));
  const near = nearNames(
    live.flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row] as const)),
  );
  const hint = ({ id, name, quotes }: SpeakerHint) => ({ id, name, quotes });
  const lookupOf = (name: string): NameLookup => {
    const described = isDescription(name);
    const known = called(name);
    if (known) return { described, known: hint(known), near: [] };
    return {
      described,
      known: null,
      near: described ? [] : near(name).slice(0, MAX_NEAR).map(hint),
    };
  };
  return Object.fromEntries([...new Set(names)].map((name) => [name, lookupOf(name)]));
}

/** The speaker that a merged row finally leads to. */
function endOf<T extends { mergedIntoId: string | null }>(row: T, byId: Map<string, T>): T {
  const next = row.mergedIntoId && byId.get(row.mergedIntoId);
  return next ? endOf(next, byId) : row;
}

const person = { select: { id: true, name: true } } as const;

/**
 * One speaker with their merges and splits; null if there is none. Cached for the request, since a page
 * and its title both load it.
 */
export const loadSpeaker = cache(
  async (_viewer: Viewer, id: string): Promise<SpeakerDetail | null> => {
    const row = await db.speaker.findUnique({
      where: { id },
      include: { describedIn: { select: { id: true, title: true, status: true } } },
    });
    if (!row) return null;
    const moves = await db.speakerMove.findMany({
      where: { OR: [{ fromId: id }, { toId: id }] },
      orderBy: { movedAt: "desc" },
      include: { from: person, to: person, movedBy: person, undoneBy: person },
    });
    const { name, aliases, version, mergedIntoId } = row;
    return {
      ...{ id, name, describedIn: readable(row.describedIn), aliases, version, mergedIntoId },
      moves: moves.map(({ quoteIds, movedBy, movedAt, undoneBy, undoneAt, ...move }) => ({
        ...{ id: move.id, kind: move.kind, from: move.from, to: move.to, reason: move.reason },
        quotes: quoteIds.length,
        by: movedBy.name,
        at: movedAt.toISOString(),
        undone: undoneBy && undoneAt && { by: undoneBy.name, at: undoneAt.toISOString() },
      })),
    };
  },
);

/** The article. Null if it isn't readable, such as one that was reopened and is a draft again. */
const readable = (article: (Within & { status: string }) | null): Within | null =>
  article && isReadableStatus(article.status) ? { id: article.id, title: article.title } : null;
