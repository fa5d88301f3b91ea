import { cache } from "react";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { isReadableStatus } from "@/lib/visibility";
import type { SpeakerDetail, Within } from "./schema";

const person = { select: { id: true, name: true } } as const;

/**
 * One speaker with their merges and splits; null if there is none. Cached for the request, since a page
 * and its title both load it.
 */
export const loadSpeaker = cache(
  async (_viewer: Viewer, id: string): Promise<SpeakerDetail | null> => {
    const row = await db.speaker.findUnique({
      where: { id },
      include: {
        describedIn: { select: { id: true, title: true, status: true } },
        line: { select: { quotes: true } },
      },
    });
    if (!row) return null;
    const moves = await db.speakerMove.findMany({
      where: { OR: [{ fromId: id }, { toId: id }] },
      orderBy: { movedAt: "desc" },
      include: { from: person, to: person, movedBy: person, undoneBy: person },
    });
    const { name, aliases, version, mergedIntoId } = row;
    return {
      id,
      name,
      describedIn: readable(row.describedIn),
      aliases,
      version,
      mergedIntoId,
      statements: row.line?.quotes ?? 0,
      moves: moves.map(({ quoteIds, movedBy, movedAt, undoneBy, undoneAt, ...move }) => ({
        id: move.id,
        kind: move.kind,
        from: move.from,
        to: move.to,
        reason: move.reason,
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
