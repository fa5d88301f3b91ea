import { cache } from "react";
import type { Viewer } from "@/lib/auth";
import { db, sql } from "@/lib/db";
import { nearNames } from "@/lib/names/near";
import {
  byName,
  type NameStanding,
  type SpeakerChoice,
  type SpeakerDetail,
  type SpeakerHint,
  type SpeakerRow,
} from "./schema";

type Fragment = ReturnType<typeof sql>;

/** SQL: whether no later version of its article continues a quote. */
const isLatest = (quote: Fragment): Fragment => sql`not exists (select 1 from "Quote" later
  where later."carriedFromId" = ${quote}.id and later."retractedAt" is null)`;

/**
 * The speakers whose name or an alias has these words, the most quoted first; all, or so many. A quote
 * that a later version of its article continues counts there alone.
 */
export async function loadSpeakers(
  _viewer: Viewer,
  text = "",
  most: number | null = null,
): Promise<SpeakerRow[]> {
  const like = `%${text.trim().replace(/[\\%_]/g, "\\$&")}%`;
  return sql<SpeakerRow[]>`
    select p.id, p.name, p.aliases, said.quotes, said."lastSaid", said.roles
    from "Speaker" p
    cross join lateral (
      select count(*)::int as quotes, max(s."publishedAt") as "lastSaid",
        coalesce((select array_agg(role order by latest desc nulls last, role) from (
          select r."speakerRole" as role, max(t."publishedAt") as latest
          from "Quote" r join "Source" t on t.id = r."sourceId"
          where r."speakerId" = p.id and r."retractedAt" is null and r."speakerRole" is not null
            and ${isLatest(sql`r`)}
          group by r."speakerRole") by_role), '{}') as roles
      from "Quote" q join "Source" s on s.id = q."sourceId"
      where q."speakerId" = p.id and q."retractedAt" is null and ${isLatest(sql`q`)}) said
    where p."mergedIntoId" is null
      and (p.name ilike ${like} or exists (select 1 from unnest(p.aliases) a where a ilike ${like}))
    order by said.quotes desc, lower(p.name)
    limit ${most}`;
}

const MOST_NEAR = 3;

/** How each of these names stands to the ledger, by the rule by which a commit finds its speakers. */
export async function loadStandings(
  _viewer: Viewer,
  names: string[],
): Promise<Record<string, NameStanding>> {
  const rows = await sql<(SpeakerHint & { aliases: string[]; mergedIntoId: string | null })[]>`
    select p.id, p.name, p.aliases, p."mergedIntoId", count(q.id)::int as quotes
    from "Speaker" p left join "Quote" q on q."speakerId" = p.id and q."retractedAt" is null
      and ${isLatest(sql`q`)}
    group by p.id order by quotes desc, lower(p.name)`;
  const live = rows.filter(({ mergedIntoId }) => !mergedIntoId);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const called = byName(rows, (row) => endOf(row, byId));
  const near = nearNames(
    live.flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row] as const)),
  );
  const hint = ({ id, name, quotes }: SpeakerHint) => ({ id, name, quotes });
  const standingOf = (name: string): NameStanding => {
    const known = called.get(name.toLowerCase());
    if (known) return { known: hint(known), near: [] };
    return { known: null, near: near(name).slice(0, MOST_NEAR).map(hint) };
  };
  return Object.fromEntries([...new Set(names)].map((name) => [name, standingOf(name)]));
}

/** The speaker that a merged row leads to in the end. */
function endOf<T extends { mergedIntoId: string | null }>(row: T, byId: Map<string, T>): T {
  const next = row.mergedIntoId && byId.get(row.mergedIntoId);
  return next ? endOf(next, byId) : row;
}

const person = { select: { id: true, name: true } } as const;

/**
 * One speaker with what was merged and split; null where there is none. What they said are quotes.
 * A page and its title ask in the same request: it is loaded once.
 */
export const loadSpeaker = cache(
  async (_viewer: Viewer, id: string): Promise<SpeakerDetail | null> => {
    const row = await db.speaker.findUnique({ where: { id } });
    if (!row) return null;
    const moves = await db.speakerMove.findMany({
      where: { OR: [{ fromId: id }, { toId: id }] },
      orderBy: { movedAt: "desc" },
      include: { from: person, to: person, movedBy: person, undoneBy: person },
    });
    const { name, aliases, version, mergedIntoId } = row;
    return {
      ...{ id, name, aliases, version, mergedIntoId },
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

/** All speakers but one, by name, as the choices of a menu. */
export async function loadOtherSpeakers(_viewer: Viewer, id: string): Promise<SpeakerChoice[]> {
  return db.speaker.findMany({
    where: { id: { not: id }, mergedIntoId: null },
    select: { id: true, name: true, version: true },
    orderBy: { name: "asc" },
  });
}
