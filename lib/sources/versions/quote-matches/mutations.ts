import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { counted } from "@/lib/core/wording";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lockedDraft } from "@/lib/sources/drafts";
import { toUnits } from "@/lib/text/anchors/code-points";
import { anchors } from "@/lib/text/anchors/selectors";
import { wordsIn } from "@/lib/text/anchors/span";
import { isSameWording } from "@/lib/text/diff/folded-tokens";
import { sameShare } from "@/lib/text/diff/word-diff";
import { planMatches } from "@/lib/text/matching/plan-matches";
import { reanchor } from "@/lib/text/matching/reanchor";
import { otherSpeaker } from "@/lib/text/names/other-speaker";
import { linkedEvidence, presentQuotes } from "@/lib/visibility";
import { canBePlacedAgain, leaveBehindQuoteInput, MATCH_HELP, placeQuoteInput } from "./schema";

interface Draft {
  id: string;
  title: string;
  text: string;
}

/** Says that a quote of the earlier version has no place in the later one, or takes that back. */
export const leaveBehindQuote = command({
  input: leaveBehindQuoteInput,
  verb: "leaveBehindQuote",
  run: async (tx, viewer, { source, quote, version, rejected }) => {
    await lockedDraft(tx, source);
    const match = await seenMatch(tx, source, quote, version);
    if (match.proposalId)
      refuse("invalid", "These words have a place. Drop their proposal instead.");
    await tx.quoteMatch.update({
      where: { sourceId_quoteId: { sourceId: source, quoteId: quote } },
      data: {
        leftBehindById: rejected ? viewer.id : null,
        leftBehindAt: rejected ? new Date() : null,
        version: { increment: 1 },
      },
    });
    const details = { quote: match.quote.number };
    await recordEvent(
      tx,
      viewer,
      { sourceId: source },
      { verb: rejected ? "quote-match.left-behind" : "quote-match.restored", ...details },
    );
    return { version: version + 1 };
  },
});

/**
 * Places a quote of the earlier version that is gone: these words of the later one continue it. Where
 * it was placed and that proposal rejected, it may be placed anew. Other words than its own wait: of
 * what kind they are is for a person to say.
 */
export const placeQuote = command({
  input: placeQuoteInput,
  verb: "placeQuote",
  run: async (tx, viewer, { source, quote, version, ...span }) => {
    const draft = await lockedDraft(tx, source);
    const match = await seenMatch(tx, source, quote, version);
    if (match.proposal && !canBePlacedAgain(match))
      refuse("invalid", "These words have a place. Correct their proposal.");
    const words = wordsIn(draft.text, span);
    if (!words) return refuse("invalid", "Select some words of the article.");
    const there = await tx.proposal.findFirst({ where: { sourceId: source, ...words } });
    if (there && there.id === match.proposal?.id)
      refuse("invalid", `Proposal ${there.ordinal} has these words. Accept it instead.`);
    if (there)
      refuse("invalid", `Proposal ${there.ordinal} has these words. Leave this one out instead.`);
    const [earlier] = await quotesOf(tx, { id: quote });
    if (!earlier) return refuse("not-found", "This quotation was taken back.");
    const because = `Q${earlier.number} of the earlier version, placed by ${viewer.name}`;
    const unit = toUnits(draft.text);
    const exact = draft.text.slice(unit(words.start), unit(words.end));
    const accepted = isSameWording(exact, earlier.anchor.exact);
    const placed = { quote: earlier, span: words, found: null, because, accepted, certainty: 1 };
    const proposalOf = await propose(tx, viewer, draft, [placed]);
    const proposal = proposalOf.get(quote)!;
    await tx.quoteMatch.update({
      where: { sourceId_quoteId: { sourceId: source, quoteId: quote } },
      data: {
        proposalId: proposal,
        leftBehindById: null,
        leftBehindAt: null,
        version: { increment: 1 },
      },
    });
    const details = { quote: match.quote.number };
    await recordEvent(tx, viewer, { sourceId: source }, { verb: "quote-match.placed", ...details });
    return { version: version + 1, proposal };
  },
});

/**
 * What a draft matches on, for its commit: by proposal the quote that it continues. Refuses while a
 * quote that is gone waits for somebody to place or drop it.
 */
export async function settledMatches(tx: Tx, sourceId: string) {
  const matches = await tx.quoteMatch.findMany({
    where: { sourceId, quote: presentQuotes },
    include: { quote: { select: { id: true, number: true, credibility: true } } },
  });
  const waiting = matches.filter(({ proposalId, leftBehindAt }) => !proposalId && !leftBehindAt);
  if (waiting.length > 0)
    refuse(
      "invalid",
      `Gone from this version: ${counted(waiting.length, "quotation")} of the earlier one (${waiting
        .map(({ quote }) => `Q${quote.number}`)
        .join(", ")}). Place each, or leave it out.`,
    );
  return new Map(
    matches.flatMap(({ proposalId, quote }) => (proposalId ? [[proposalId, quote]] : [])),
  );
}

type Carrying = Awaited<ReturnType<typeof quotesOf>>[number];

/** The standing quotes of a source, with what a proposal needs to say the same of them. */
async function quotesOf(tx: Tx, where: { sourceId: string } | { id: string }) {
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
      links: row.evidence,
    },
  }));
}

/** Looks for an earlier version's quotes in a draft, and makes its proposals say what was found. */
export async function matchQuotes(
  tx: Tx,
  viewer: Viewer,
  draft: Draft,
  earlier: { id: string; text: string },
) {
  const quotes = await quotesOf(tx, { sourceId: earlier.id });
  const rejected = await tx.proposal.findMany({
    where: { sourceId: earlier.id, state: "REJECTED" },
    select: { start: true, end: true },
  });
  const found = await tx.proposal.findMany({
    where: { sourceId: draft.id },
    select: {
      ...{ id: true, start: true, end: true, exact: true },
      ...{ speakerName: true, foundSpeaker: true },
    },
  });
  const anchor = anchors(earlier.text);
  const classes = reanchor(earlier.text, draft.text, [
    ...quotes.map((quote) => quote.anchor),
    ...rejected.map(({ start, end }) => anchor(start, end)),
  ]);
  const words = new Map(found.map(({ id, exact }) => [id, exact]));
  const plan = planMatches(
    classes.slice(0, quotes.length),
    classes.slice(quotes.length),
    found,
    (k, id) => sameShare(quotes[k]!.anchor.exact, words.get(id)!),
    (id) => earlier.text.includes(words.get(id)!),
  );
  const foundById = new Map(found.map((proposal) => [proposal.id, proposal]));
  const placed = plan.matches.flatMap(({ state, similarity, span, found }, k) => {
    if (!span) return [];
    const quote = quotes[k]!;
    const isAltered = state === "ALTERED";
    const other = found && otherSpeaker(quote.heard, foundById.get(found)!);
    const because = `Q${quote.number} of the earlier version ${MATCH_HELP[state]}${other ? `, and its speaker there seems to be ${other}` : ""}`;
    const accepted = !isAltered && !other;
    return [{ quote, span, found, because, accepted, certainty: isAltered ? similarity : 1 }];
  });
  const proposalOf = await propose(tx, viewer, draft, placed);
  await tx.quoteMatch.createMany({
    data: plan.matches.map(({ state, similarity }, k) => ({
      sourceId: draft.id,
      quoteId: quotes[k]!.id,
      state,
      similarity,
      proposalId: proposalOf.get(quotes[k]!.id) ?? null,
    })),
  });
  await drop(tx, viewer, plan.covered, "its words are matched on by another proposal");
  await drop(tx, viewer, plan.leftBehindBefore, "rejected in the earlier version too");
}

/** Takes back what was matched into a draft: it becomes plain proposals, undecided. */
export async function deleteMatches(tx: Tx, sourceId: string) {
  const matches = await tx.quoteMatch.findMany({ where: { sourceId } });
  await tx.proposal.updateMany({
    where: { id: { in: matches.flatMap(({ proposalId }) => proposalId ?? []) } },
    data: { state: "PENDING", decidedById: null, decidedAt: null, version: { increment: 1 } },
  });
  await tx.quoteMatch.deleteMany({ where: { sourceId } });
}

interface Placed {
  quote: Carrying;
  span: { start: number; end: number };
  /** A proposal of the draft that has exactly these words. */
  found: string | null;
  because: string;
  accepted: boolean;
  /** That these are the words, where nothing but the match found them. */
  certainty: number;
}

/**
 * Makes a draft's proposals say what the earlier quotes said. Gives their ids by quote. In few
 * statements: an article may hold thousands of quotes, and all are matched in one transaction.
 */
async function propose(tx: Tx, viewer: Viewer, draft: Draft, placed: Placed[]) {
  const unit = toUnits(draft.text);
  const last = await tx.proposal.aggregate({
    where: { sourceId: draft.id },
    _max: { ordinal: true },
  });
  const decidedAt = new Date();
  const decided = (accepted: boolean) =>
    accepted
      ? { state: "ACCEPTED" as const, decidedById: viewer.id, decidedAt }
      : { state: "PENDING" as const, decidedById: null, decidedAt: null };
  const there = placed.flatMap(({ quote, found, because, accepted }) =>
    found ? [{ id: found, ...quote.said, ...decided(accepted), because }] : [],
  );
  await tx.$executeRaw`
    update "Proposal" p set kind = r.kind::"QuoteKind", "speakerName" = r."speakerName",
      "speakerRole" = r."speakerRole", cue = r.cue, links = r.links,
      state = r.state::"ProposalState", "decidedById" = r."decidedById", "decidedAt" = r."decidedAt",
      because = array_append(p.because, r.because), version = p.version + 1
    from json_to_recordset(${JSON.stringify(there)}::json) as r(id text, kind text,
      "speakerName" text, "speakerRole" text, cue text, links jsonb, state text,
      "decidedById" text, "decidedAt" timestamptz, because text)
    where p.id = r.id`;
  const fresh = placed.filter(({ found }) => !found);
  const first = (last._max.ordinal ?? 0) + 1;
  const made = await tx.proposal.createManyAndReturn({
    data: fresh.map(({ quote, span, because, accepted, certainty }, k) => ({
      ...{ ...quote.said, ...decided(accepted), ...span, certainty, because: [because] },
      ...{ sourceId: draft.id, ordinal: first + k, suggested: [] },
      exact: draft.text.slice(unit(span.start), unit(span.end)),
    })),
    select: { id: true, ordinal: true },
  });
  return new Map([
    ...placed.flatMap(({ quote, found }) => (found ? [[quote.id, found] as const] : [])),
    ...made.map(({ id, ordinal }) => [fresh[ordinal - first]!.quote.id, id] as const),
  ]);
}

/** Drops proposals with a reason; whoever reviews sees it and may take it back. */
async function drop(tx: Tx, viewer: Viewer, ids: string[], because: string) {
  await tx.proposal.updateMany({
    where: { id: { in: ids }, state: "PENDING" },
    data: {
      state: "REJECTED",
      decidedById: viewer.id,
      decidedAt: new Date(),
      because: { push: because },
      version: { increment: 1 },
    },
  });
}

async function seenMatch(tx: Tx, sourceId: string, quoteId: string, version: number) {
  const match = await tx.quoteMatch.findUnique({
    where: { sourceId_quoteId: { sourceId, quoteId } },
    include: {
      quote: { select: { number: true } },
      proposal: { select: { id: true, state: true } },
    },
  });
  if (!match) return refuse("not-found", "This quotation is not matched into the draft.");
  if (match.version !== version)
    refuse("conflict", "Another admin has just decided on it. It is shown as it stands now.");
  return match;
}
