import { cache } from "react";
import type { Viewer } from "@/lib/auth";
import { db, sql } from "@/lib/db";
import type { SpeakerChoice, SpeakerDetail, SpeakerRow } from "./schema";

/** The speakers whose name or an alias has these words, the most quoted first. */
export async function loadSpeakers(_viewer: Viewer, text = ""): Promise<SpeakerRow[]> {
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
          group by r."speakerRole") by_role), '{}') as roles
      from "Quote" q join "Source" s on s.id = q."sourceId"
      where q."speakerId" = p.id and q."retractedAt" is null) said
    where p."mergedIntoId" is null
      and (p.name ilike ${like} or exists (select 1 from unnest(p.aliases) a where a ilike ${like}))
    order by said.quotes desc, lower(p.name)`;
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
