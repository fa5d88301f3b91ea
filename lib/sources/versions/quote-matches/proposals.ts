import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { toUnits } from "@/lib/text/anchors/code-points";
import type { EarlierQuote } from "./quotes";

/** A quotation of the earlier version, and the words of the draft that continue it. */
interface Continued {
  quote: EarlierQuote;
  /** Code points of the draft's text. */
  span: { start: number; end: number };
  /** The id of the draft's own proposal with exactly these words, if there is one. */
  found: string | null;
  /** A reason shown to the reviewer besides the match, if there is one. */
  because: string | null;
  accepted: boolean;
  /** The certainty of a new proposal, from 0 to 1. */
  certainty: number;
}

/**
 * Updates or adds proposals of a draft so that they say what the earlier quotations said. What was accepted in
 * the earlier version has `decidedAt` but no `decidedById`, unless a reviewer has placed it. The word that attributes
 * them is the draft's own: the earlier one may be gone from the text. A reason that a proposal already has, since the
 * draft was matched before, is not repeated. Returns their ids by the id of
 * the quotation. Uses few statements: an article may have thousands of quotations, all matched in one
 * transaction.
 */
export async function writeProposals(
  tx: Tx,
  placedBy: Viewer | null,
  draft: { id: string; text: string },
  continued: Continued[],
): Promise<Map<string, string>> {
  const unit = toUnits(draft.text);
  const last = await tx.proposal.aggregate({
    where: { sourceId: draft.id },
    _max: { ordinal: true },
  });
  const decidedAt = new Date();
  const decision = (accepted: boolean) =>
    accepted
      ? { state: "ACCEPTED" as const, decidedById: placedBy?.id ?? null, decidedAt }
      : { state: "PENDING" as const, decidedById: null, decidedAt: null };
  const updated = continued.flatMap(({ quote, found, because, accepted }) =>
    found ? [{ id: found, ...quote.said, ...decision(accepted), because }] : [],
  );
  await tx.$executeRaw`
    update "Proposal" p set kind = r.kind::"QuoteKind", "speakerName" = r."speakerName",
      "speakerRole" = r."speakerRole", assertion = r.assertion::"Assertion",
      links = r.links,
      state = r.state::"ProposalState", "decidedById" = r."decidedById", "decidedAt" = r."decidedAt",
      because = case when r.because is null or r.because = any(p.because) then p.because
        else array_append(p.because, r.because) end,
      version = p.version + 1
    from json_to_recordset(${JSON.stringify(updated)}::json) as r(id text, kind text,
      "speakerName" text, "speakerRole" text, assertion text, links jsonb, state text,
      "decidedById" text, "decidedAt" timestamptz, because text)
    where p.id = r.id`;
  const added = continued.filter(({ found }) => !found);
  const first = (last._max.ordinal ?? 0) + 1;
  const created = await tx.proposal.createManyAndReturn({
    data: added.map(({ quote, span, because, accepted, certainty }, k) => ({
      ...quote.said,
      ...decision(accepted),
      ...(!accepted && { cue: null }),
      ...span,
      // Found by the match alone: what extraction last found of these words still says what a person corrected.
      foundSpeaker: quote.heard.found,
      foundAssertion: quote.foundAssertion,
      certainty,
      because: because ? [because] : [],
      sourceId: draft.id,
      ordinal: first + k,
      suggested: [],
      exact: draft.text.slice(unit(span.start), unit(span.end)),
    })),
    select: { id: true, ordinal: true },
  });
  return new Map([
    ...continued.flatMap(({ quote, found }) => (found ? [[quote.id, found] as const] : [])),
    ...created.map(({ id, ordinal }) => [added[ordinal - first]!.quote.id, id] as const),
  ]);
}

/**
 * Rejects undecided proposals with a reason, given once, which a reviewer sees and may overrule. Nobody rejects them here,
 * but they may have been rejected in the earlier version.
 */
export async function rejectProposals(
  tx: Tx,
  ids: string[],
  because: string,
  { earlier }: { earlier: boolean },
): Promise<void> {
  const undecided = { id: { in: ids }, state: "PENDING" as const };
  await tx.proposal.updateMany({
    where: { ...undecided, NOT: { because: { has: because } } },
    data: { because: { push: because } },
  });
  await tx.proposal.updateMany({
    where: undecided,
    data: {
      state: "REJECTED",
      ...(earlier && { decidedAt: new Date() }),
      version: { increment: 1 },
    },
  });
}

/** Numbers the proposals of a draft, which nobody has seen yet, in the order of the article. */
export async function numberByPlace(tx: Tx, sourceId: string): Promise<void> {
  // In two steps, since no two may have the same number at any time.
  await tx.$executeRaw`
    update "Proposal" p set ordinal = -placed.at
    from (select id, row_number() over (order by start, "end" desc) as at
      from "Proposal" where "sourceId" = ${sourceId}) placed
    where p.id = placed.id and p.ordinal <> placed.at`;
  await tx.$executeRaw`
    update "Proposal" set ordinal = -ordinal where "sourceId" = ${sourceId} and ordinal < 0`;
}
