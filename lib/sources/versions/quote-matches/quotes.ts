import type { Tx } from "@/lib/core/command/command";
import { linkedEvidence, presentQuotes } from "@/lib/visibility";

/** A quotation of an earlier version, with what a proposal needs in order to continue it. */
export type EarlierQuote = Awaited<ReturnType<typeof currentQuotes>>[number];

/** The quotations of a source that were not removed, or the one with an id, in the order of the text. */
export async function currentQuotes(tx: Tx, where: { sourceId: string } | { id: string }) {
  const rows = await tx.quote.findMany({
    where: { ...where, ...presentQuotes },
    orderBy: { start: "asc" },
    include: {
      speaker: { select: { name: true, aliases: true } },
      proposal: { select: { foundSpeaker: true } },
      evidence: { where: linkedEvidence, select: { issueId: true, relation: true } },
    },
  });
  return rows.map(({ id, number, kind, exact, prefix, suffix, start, end, ...row }) => ({
    id,
    number,
    anchor: { exact, prefix, suffix, start, end },
    heard: {
      names: row.speaker ? [row.speaker.name, ...row.speaker.aliases] : [],
      found: row.proposal?.foundSpeaker ?? null,
    },
    said: {
      kind,
      speakerName: row.speaker?.name ?? null,
      speakerRole: row.speakerRole,
      cue: row.cue,
      assertion: row.assertion,
      links: row.evidence,
    },
  }));
}
