import type { Viewer } from "@/lib/auth";
import { db } from "@/lib/db";
import type { Carried } from "./schema";

/** What became in a source of the quotes of the version before it, in their order there. */
export async function loadCarried(_viewer: Viewer, sourceId: string): Promise<Carried[]> {
  const rows = await db.carry.findMany({
    where: { sourceId, quote: { retractedAt: null } },
    orderBy: { quote: { start: "asc" } },
    include: {
      quote: {
        select: { id: true, number: true, exact: true, speaker: { select: { name: true } } },
      },
      proposal: { select: { id: true, ordinal: true, exact: true, state: true } },
      droppedBy: { select: { name: true } },
    },
  });
  return rows.map(({ quote, anchor, similarity, proposal, droppedBy, version }) => ({
    quote: { ...quote, speaker: quote.speaker?.name ?? null },
    anchor,
    similarity,
    proposal,
    droppedBy: droppedBy?.name ?? null,
    version,
  }));
}
