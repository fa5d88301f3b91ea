import { cache } from "react";
import { db, sql } from "@/lib/core/database/db";
import { type Params, readParams } from "@/lib/core/http/params";
import type { Viewer } from "@/lib/core/session/viewer";
import { isReadableStatus } from "@/lib/visibility";
import { allWithdrawn } from "./list";
import type { SpeakerDetail, Within } from "./schema";

/** How many of the latest merges and splits, and corrections of a name, are read: agencies have hundreds over the years. */
const MAX_HISTORY = 50;

/** Whether an address asks for all of them, by `history=all`. */
export const asksForHistory = (params: Params): boolean =>
  readParams(params).oneOf("history", ["all"], "") !== "";

const person = { select: { id: true, name: true } } as const;

/**
 * One speaker with their latest merges, splits and corrected names, or all of them; null if there is none. Cached for the
 * request, since a page and its title both load it.
 */
export const loadSpeaker = cache(
  async (_viewer: Viewer, id: string, whole = false): Promise<SpeakerDetail | null> => {
    const latest: { take?: number } = whole ? {} : { take: MAX_HISTORY };
    const row = await db.speaker.findUnique({
      where: { id },
      include: {
        describedIn: { select: { id: true, title: true, status: true } },
        line: { select: { quotes: true } },
        _count: { select: { corrections: true, movedFrom: true, movedTo: true } },
        corrections: {
          orderBy: [{ correctedAt: "desc" }, { id: "desc" }],
          ...latest,
          include: { correctedBy: person, undoneBy: person },
        },
      },
    });
    if (!row) return null;
    const [state] = await sql<{ allWithdrawn: boolean }[]>`
      select ${allWithdrawn} as "allWithdrawn" from "Speaker" p where p.id = ${id}`;
    const moves = await db.speakerMove.findMany({
      where: { OR: [{ fromId: id }, { toId: id }] },
      orderBy: [{ movedAt: "desc" }, { id: "desc" }],
      ...latest,
      include: { from: person, to: person, movedBy: person, undoneBy: person },
    });
    const { name, aliases, version, mergedIntoId, corrections, _count: counts } = row;
    return {
      id,
      name,
      describedIn: readable(row.describedIn),
      aliases,
      version,
      mergedIntoId,
      statements: row.line?.quotes ?? 0,
      allWithdrawn: state?.allWithdrawn ?? false,
      counts: { moves: counts.movedFrom + counts.movedTo, corrections: counts.corrections },
      moves: moves.map(({ quoteIds, movedBy, movedAt, undoneBy, undoneAt, ...move }) => ({
        id: move.id,
        kind: move.kind,
        from: move.from,
        to: move.to,
        reason: move.reason,
        quotes: quoteIds.length,
        by: movedBy.name,
        at: movedAt.toISOString(),
        undone: undoneOf(undoneBy, undoneAt),
      })),
      corrections: corrections.map(
        ({ id, before, after, reason, correctedBy, correctedAt, undoneBy, undoneAt }) => ({
          ...{ id, before, after, reason, by: correctedBy.name, at: correctedAt.toISOString() },
          undone: undoneOf(undoneBy, undoneAt),
        }),
      ),
    };
  },
);

const undoneOf = (by: { name: string } | null, at: Date | null) =>
  by && at && { by: by.name, at: at.toISOString() };

/** The article. Null if it isn't readable, such as one that was reopened and is a draft again. */
const readable = (article: (Within & { status: string }) | null): Within | null =>
  article && isReadableStatus(article.status) ? { id: article.id, title: article.title } : null;
