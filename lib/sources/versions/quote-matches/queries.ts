import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { longestAscending } from "@/lib/text/diff/unique-elements";
import { linkedEvidence, presentQuotes, relatedSources, visibleLinks } from "@/lib/visibility";
import { isReattributed } from "./changes";
import { earlierOf, earlierSelect } from "./quotes";
import type { MatchState, Outcome, QuoteMatchView } from "./schema";

/**
 * The matches in a source of the quotations of the version before it, in the order of that text. Empty if
 * the viewer may not see the source.
 */
export async function loadQuoteMatches(
  viewer: Viewer,
  sourceId: string,
): Promise<QuoteMatchView[]> {
  const rows = await db.quoteMatch.findMany({
    where: { sourceId, source: relatedSources(viewer), quote: presentQuotes },
    orderBy: { quote: { start: "asc" } },
    include: {
      quote: {
        select: {
          ...{ id: true, number: true, exact: true, kind: true },
          ...earlierSelect,
          evidence: {
            where: { ...linkedEvidence, ...visibleLinks(viewer) },
            select: { issue: { select: { slug: true, title: true } } },
            orderBy: { issue: { title: "asc" } },
          },
        },
      },
      proposal: {
        select: {
          ...{ id: true, ordinal: true, exact: true, state: true, start: true },
          ...{ assertion: true, foundAssertion: true, foundSpeaker: true, speakerName: true },
        },
      },
      leftBehindBy: { select: { name: true } },
    },
  });
  const placed = rows.filter(({ proposal }) => proposal);
  const inText = placed.toSorted((a, b) => a.proposal!.start - b.proposal!.start);
  const rank = new Map(inText.map((row, j) => [row, j]));
  const kept = longestAscending(placed.map((row, i) => ({ i, j: rank.get(row)! })));
  const stays = new Set(kept.map(({ i }) => placed[i]!));
  return rows.map((row) => ({
    quote: {
      ...{ id: row.quote.id, number: row.quote.number, exact: row.quote.exact },
      ...{ kind: row.quote.kind, assertion: row.quote.assertion },
      speaker: row.quote.speaker?.name ?? null,
    },
    evidenceOn: row.quote.evidence.map(({ issue }) => issue),
    outcome: outcomeOf(row, stays.has(row)),
    reattributed: isReattributedIn(row),
    state: row.state,
    similarity: row.similarity,
    proposal: row.proposal && {
      ...{ id: row.proposal.id, ordinal: row.proposal.ordinal },
      ...{ exact: row.proposal.exact, state: row.proposal.state },
      speakerName: row.proposal.speakerName,
    },
    leftBehindBy: row.leftBehindBy?.name ?? null,
    version: row.version,
  }));
}

interface Matched {
  state: MatchState;
  quote: Parameters<typeof earlierOf>[0];
  proposal: Parameters<typeof isReattributed>[1] | null;
}

const isReattributedIn = ({ quote, proposal }: Matched): boolean =>
  proposal !== null && isReattributed(earlierOf(quote), proposal);

/** The outcome of a match. A quotation has moved only if others that it came before or after are on its other side. */
function outcomeOf(match: Matched, stays: boolean): Outcome {
  const { state, proposal } = match;
  if (state === "GONE" || state === "ALTERED" || !proposal)
    return state === "ALTERED" ? state : "GONE";
  if (isReattributedIn(match)) return "REATTRIBUTED";
  return stays ? "UNCHANGED" : "MOVED";
}
