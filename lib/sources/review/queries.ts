import { may } from "@/lib/access";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { type BlockedBy, blockersOf } from "@/lib/evidence/removal/blockers";
import { type IssueMatch, isTextRead, misreadAs } from "@/lib/extract";
import { facts, factsSelect, originalFacts } from "@/lib/sources/catalogue/queries";
import { carriedOver } from "@/lib/sources/versions/quote-matches/changes";
import { earlierOf, earlierSelect } from "@/lib/sources/versions/quote-matches/quotes";
import { visibleDrafts, visibleSources } from "@/lib/visibility";
import { CORRECTIONS, correctionsIn } from "./history";
import { type Draft, decisionOf, type NextDraft, parseLinks } from "./schema";

/** A draft with its proposals. Returns null if there is none, or the viewer may not review. */
export async function loadDraft(viewer: Viewer, id: string): Promise<Draft | null> {
  if (!may(viewer, "reviewDraft")) return null;
  const row = await db.source.findFirst({
    where: { id, status: "DRAFT" },
    select: {
      ...factsSelect,
      text: true,
      createdAt: true,
      addedBy: { select: { name: true } },
      events: {
        where: { issueId: null, verb: { in: CORRECTIONS } },
        orderBy: { id: "asc" },
        select: { details: true, at: true, actor: { select: { name: true } } },
      },
      proposals: {
        orderBy: [{ start: "asc" }, { end: "desc" }],
        include: {
          decidedBy: { select: { name: true } },
          removal: { select: { reason: true, quote: { select: { number: true } } } },
          match: { select: { quote: { select: earlierSelect } } },
          quote: {
            select: { id: true, number: true, speaker: { select: { name: true, aliases: true } } },
          },
        },
      },
    },
  });
  const original = row && (await originalFacts(viewer, id));
  if (!original) return null;
  const moves = await movesOf(row.proposals.flatMap(({ quote }) => quote?.id ?? []));
  const correctionsOf = correctionsIn({ events: row.events, moves }, row.proposals);
  return {
    ...facts(row),
    original,
    addedBy: row.addedBy.name,
    createdAt: row.createdAt.toISOString(),
    unread: !isTextRead(row.text),
    misreadAs: misreadAs(row.text, row.language),
    proposals: row.proposals.map(
      ({
        sourceId,
        decidedById,
        decidedAt,
        removalId,
        inherited,
        resuggested,
        removal,
        quote,
        match,
        ...proposal
      }) => {
        const carried = match ? carriedOver(earlierOf(match.quote), proposal) : [];
        const corrections = [...correctionsOf({ ...proposal, quote }), ...carried];
        const corrected = corrections.length > 0;
        return {
          ...proposal,
          because: [...(corrected ? corrections : proposal.because), ...reasonsOf(removal)],
          corrected,
          suggested: proposal.suggested as unknown as IssueMatch[],
          links: parseLinks(proposal.links),
          ...decisionOf({ ...proposal, decidedAt }),
        };
      },
    ),
  };
}

/** The merges and splits, not undone, by which these quotations came to their speakers; none if it has none. */
async function movesOf(quotes: string[]) {
  if (quotes.length === 0) return [];
  return db.speakerMove.findMany({
    where: { quoteIds: { hasSome: quotes }, undoneAt: null },
    orderBy: { movedAt: "asc" },
    select: {
      kind: true,
      quoteIds: true,
      movedAt: true,
      from: { select: { name: true } },
      to: { select: { name: true } },
      movedBy: { select: { name: true } },
    },
  });
}

/** Says of a proposal why a removed quotation rejected it, or made it wait for another decision. */
const reasonsOf = (
  removal: { reason: string | null; quote: { number: number } | null } | null,
): string[] => (removal?.quote ? [`Q${removal.quote.number} was removed: ${removal.reason}`] : []);

/** The draft that has waited longest of those that the viewer may review. Returns null if none is waiting. */
export async function loadNextDraft(viewer: Viewer): Promise<NextDraft | null> {
  if (!may(viewer, "reviewDraft")) return null;
  const where = visibleDrafts(viewer);
  const [first, left] = await Promise.all([
    db.source.findFirst({
      where,
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true, title: true },
    }),
    db.source.count({ where }),
  ]);
  return first && { ...first, left };
}

/**
 * What keeps an approved source from being reopened, by the rule that refuses it. Returns null if the source is missing,
 * hidden or not approved, or the viewer may not reopen sources.
 */
export async function loadReopenBlockers(viewer: Viewer, id: string): Promise<BlockedBy[] | null> {
  if (!may(viewer, "reopenSource") || (await loadSourceStatus(viewer, id)) !== "APPROVED")
    return null;
  return blockersOf(db, viewer, { id });
}

/** The status of the source at a draft's address. Returns null if it is missing or hidden. */
export async function loadSourceStatus(viewer: Viewer, id: string): Promise<string | null> {
  const row = await db.source.findFirst({
    where: { id, ...visibleSources(viewer) },
    select: { status: true },
  });
  return row?.status ?? null;
}
