import type { Tx } from "@/lib/core/command/command";
import type { Prisma } from "@/lib/generated/prisma/client";
import { linkedEvidence, presentQuotes } from "@/lib/visibility";
import type { Earlier } from "./changes";

/** What tells whether a later version says the same: a quotation's speaker and assertion, and what extraction found. */
export const earlierSelect = {
  assertion: true,
  speaker: { select: { name: true, aliases: true } },
  proposal: { select: { foundSpeaker: true, foundAssertion: true } },
} satisfies Prisma.QuoteSelect;

/** A quotation of an earlier version, read with `earlierSelect`, to compare a later version with. */
export const earlierOf = ({
  assertion,
  speaker,
  proposal,
}: Prisma.QuoteGetPayload<{ select: typeof earlierSelect }>): Earlier => ({
  heard: {
    names: speaker ? [speaker.name, ...speaker.aliases] : [],
    found: proposal?.foundSpeaker ?? null,
  },
  assertion,
  foundAssertion: proposal?.foundAssertion ?? null,
});

/** A quotation of an earlier version, with what a proposal needs in order to continue it. */
export type EarlierQuote = Awaited<ReturnType<typeof currentQuotes>>[number];

/** The quotations of a source that were not removed, or the one with an id, in the order of the text. */
export async function currentQuotes(tx: Tx, where: { sourceId: string } | { id: string }) {
  const rows = await tx.quote.findMany({
    where: { ...where, ...presentQuotes },
    orderBy: { start: "asc" },
    select: {
      ...earlierSelect,
      id: true,
      number: true,
      kind: true,
      exact: true,
      prefix: true,
      suffix: true,
      start: true,
      end: true,
      speakerRole: true,
      cue: true,
      evidence: { where: linkedEvidence, select: { issueId: true, relation: true } },
    },
  });
  return rows.map(({ id, number, kind, exact, prefix, suffix, start, end, ...row }) => ({
    id,
    number,
    anchor: { exact, prefix, suffix, start, end },
    ...earlierOf(row),
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
