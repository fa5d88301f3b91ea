import { issueNamed } from "@/lib/analysis/issue-named";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { type Citations, requireCited } from "@/lib/evidence/citations";
import { speakersNamed } from "@/lib/evidence/speakers/named";
import type { EvidenceLink, Quote } from "@/lib/generated/prisma/client";
import { readableSources } from "@/lib/sources/catalogue/policy";
import { anchors } from "@/lib/text/anchors/selectors";
import { wordsIn } from "@/lib/text/anchors/span";
import { type QuoteKind, RELATION_LABELS, type Relation } from "@/lib/tradecraft/evidence";
import { citableQuotes, readableQuotes } from "./policy";
import {
  linkEvidenceInput,
  markQuoteInput,
  relinkEvidenceInput,
  unlinkEvidenceInput,
} from "./schema";

/**
 * Says that a quote bears on an issue, and how. Linking what is linked already changes its relation;
 * saying the same again changes nothing.
 */
export const linkEvidence = command({
  input: linkEvidenceInput,
  verb: "linkEvidence",
  run: async (tx, viewer, { issue: ref, quote: quoteId, relation, version }) => {
    await holdSources(tx, { ids: [quoteId] });
    const issue = await lockedIssue(tx, ref);
    const quote = await tx.quote.findFirst({ where: { id: quoteId, ...citableQuotes } });
    if (!quote) return refuse("not-found", "There is no such quote.");
    const before = await linkOf(tx, quoteId, issue.id);
    requireSeen(before, version);
    const linked = await link(tx, viewer, quote, { issueId: issue.id, relation, before });
    return { quote: quote.number, version: linked.version };
  },
});

/** Unlinks a quote from an issue, with a reason. Keeps the link's row, so that it can be undone. */
export const unlinkEvidence = command({
  input: unlinkEvidenceInput,
  verb: "unlinkEvidence",
  run: async (tx, viewer, { issue: ref, quote: quoteId, version, reason }) => {
    const issue = await lockedIssue(tx, ref);
    const link = await linkOf(tx, quoteId, issue.id);
    if (!link || link.unlinkedAt)
      return refuse("not-found", "This quotation is no longer linked to the issue.");
    requireSeen(link, version);
    return turnLink(tx, viewer, link, { verb: "evidence.unlinked", reason });
  },
});

/** Undoes an unlinking, unless somebody has changed the link since. */
export const relinkEvidence = command({
  input: relinkEvidenceInput,
  verb: "relinkEvidence",
  run: async (tx, viewer, { issue: ref, quote: quoteId, version }) => {
    await holdSources(tx, { ids: [quoteId] });
    const issue = await lockedIssue(tx, ref);
    const link = await linkOf(tx, quoteId, issue.id);
    if (!link || !(await tx.quote.count({ where: { id: quoteId, ...readableQuotes } })))
      return refuse(
        "not-found",
        "This quotation is no longer available, so it can’t be linked again.",
      );
    requireSeen(link, version);
    if (!link.unlinkedAt)
      refuse("conflict", "This quotation is linked already.", { current: link });
    return turnLink(tx, viewer, link, { verb: "evidence.relinked" });
  },
});

/** Removes or restores a link, and records it. Returns the quote's number and the link's version. */
async function turnLink(
  tx: Tx,
  viewer: Viewer,
  { id, issueId }: EvidenceLink,
  said: { verb: "evidence.unlinked"; reason: string } | { verb: "evidence.relinked" },
) {
  const unlinkedAt = said.verb === "evidence.unlinked" ? new Date() : null;
  const { version, quote } = await tx.evidenceLink.update({
    where: { id },
    data: { unlinkedAt, version: { increment: 1 } },
    include: { quote: { select: { number: true, sourceId: true } } },
  });
  const { number, sourceId } = quote;
  await recordEvent(tx, viewer, { issueId, sourceId }, { ...said, quote: number });
  return { quote: number, version };
}

/**
 * Makes a quote of words that a reader marked, and evidence of it where an issue is named. Words that
 * are a quote already stay as they are and are only linked. A quote that was taken back, alone or with
 * its commit, stands again under its old number, so that prose which cites it leads somewhere. Gives
 * its id and number, and whether it was `known`.
 */
export const markQuote = command({
  input: markQuoteInput,
  verb: "markQuote",
  run: async (tx, viewer, { source: sourceId, start, end, issue: ref, relation, ...said }) => {
    const source = await quotableSource(tx, sourceId);
    const words = wordsIn(source.text, { start, end });
    if (!words) return refuseField("start", "Select some words of the article.");
    const issue = ref === undefined ? null : await lockedIssue(tx, ref);
    const known = await tx.quote.findFirst({ where: { sourceId, ...words, removedAt: null } });
    const quote = known ?? (await standUp(tx, viewer, { source, ...words, ...said }));
    if (!known)
      await recordEvent(tx, viewer, { sourceId }, { verb: "quote.marked", quote: quote.number });
    if (issue) {
      const before = await linkOf(tx, quote.id, issue.id);
      if (known && before && !before.unlinkedAt && before.relation !== relation)
        refuse(
          "conflict",
          `A colleague has linked these words as Q${quote.number} already: ${RELATION_LABELS[before.relation].toLowerCase()}. Change that on the issue.`,
          { current: before },
        );
      await link(tx, viewer, quote, { issueId: issue.id, relation, before });
    }
    return { id: quote.id, number: quote.number, known: known !== null };
  },
});

const linkOf = (tx: Tx, quoteId: string, issueId: string) =>
  tx.evidenceLink.findUnique({ where: { quoteId_issueId: { quoteId, issueId } } });

/** Links a quote, or changes how it bears on the issue, with one event. Returns the link as it is now. */
async function link(
  tx: Tx,
  viewer: Viewer,
  quote: { id: string; number: number; sourceId: string },
  to: { issueId: string; relation: Relation; before: EvidenceLink | null },
) {
  const { issueId, relation, before } = to;
  if (before && !before.unlinkedAt && before.relation === relation) return before;
  const said = { relation, linkedById: viewer.id };
  const linked = await tx.evidenceLink.upsert({
    where: { quoteId_issueId: { quoteId: quote.id, issueId } },
    create: { quoteId: quote.id, issueId, ...said },
    update: { ...said, unlinkedAt: null, version: { increment: 1 } },
  });
  const details = { quote: quote.number, relation };
  await recordEvent(
    tx,
    viewer,
    { issueId, sourceId: quote.sourceId },
    before && !before.unlinkedAt
      ? { verb: "evidence.relation-changed", from: before.relation, ...details }
      : { verb: "evidence.linked", ...details },
  );
  return linked;
}

/** A source whose words may be quoted anew, kept from being withdrawn meanwhile. */
async function quotableSource(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from "Source" where id = ${id} for share`;
  const source = await tx.source.findFirst({ where: { id, ...readableSources } });
  if (!source) return refuse("not-found", "There is no such source.");
  if (source.status === "WITHDRAWN")
    refuse("invalid", "This article was withdrawn: nothing new may rest on it.");
  return source;
}

/** Makes a quote, or lets the one that was taken back stand again under its number. */
async function standUp(
  tx: Tx,
  viewer: Viewer,
  { source, start, end, kind, ...said }: Marked,
): Promise<Quote> {
  const name = kind === "PASSAGE" ? null : said.speakerName;
  const speaker = await speakersNamed(tx, name ? [name] : [], source.id);
  const data = {
    // Whatever it continued when it was approved: a reader has marked these words for themselves.
    ...{ kind, cue: null, addedById: viewer.id, continuesId: null },
    speakerId: name && speaker(name),
    speakerRole: name && said.speakerRole,
  };
  const removed = await tx.quote.findFirst({
    where: { sourceId: source.id, start, end, removedAt: { not: null } },
    orderBy: { number: "desc" },
  });
  if (!removed)
    return tx.quote.create({
      data: { ...anchors(source.text)(start, end), ...data, sourceId: source.id },
    });
  return tx.quote.update({
    where: { id: removed.id },
    data: { ...data, removedAt: null, version: { increment: 1 } },
  });
}

interface Marked {
  source: { id: string; text: string };
  start: number;
  end: number;
  kind: QuoteKind;
  speakerName: string | null;
  speakerRole: string | null;
}

/** A quote that something is to rest on. */
export interface Ground {
  id: string;
  number: number;
  title: string;
  withdrawn: boolean;
  /** Whether it was taken back, alone or with its commit. */
  removed: boolean;
}

/**
 * The quotes that have these ids or are cited, each with its state.
 * The sources are held until the transaction ends, so that what comes to rest on them and their
 * withdrawal see each other. Before any issue is locked: a withdrawal takes them in this order too.
 */
export async function holdSources(
  tx: Tx,
  { ids = [], citations = {} }: { ids?: string[]; citations?: Citations },
): Promise<Ground[]> {
  const numbers = Object.values(citations).flat();
  if (ids.length + numbers.length === 0) return [];
  const held = await tx.$queryRaw<{ id: string }[]>`
    select q.id from "Quote" q join "Source" s on s.id = q."sourceId"
    where q.id = any(${ids}) or q.number = any(${numbers}::int[])
    order by s.id for share of s`;
  if (held.length === 0) return [];
  // Only now: what had to wait for a source would still see its quotes as they were before that.
  return tx.$queryRaw`
    select q.id, q.number, s.title, s.status = 'WITHDRAWN' as withdrawn,
      q."removedAt" is not null or s.status not in ('APPROVED', 'WITHDRAWN') as removed
    from "Quote" q join "Source" s on s.id = q."sourceId"
    where q.id = any(${held.map(({ id }) => id)}) order by s.id, q.number`;
}

/** The issue, its row locked: of two who link at once the second sees what the first has done. */
async function lockedIssue(tx: Tx, ref: string) {
  const issue = await issueNamed(tx, ref);
  await tx.$queryRaw`select 1 from "Issue" where id = ${issue.id} for update`;
  return issue;
}

/** Refuses a change of a link that somebody has changed since; who saw no link yet passes. */
function requireSeen(link: { version: number } | null, version: number | undefined) {
  if (link && version !== undefined && link.version !== version)
    refuse("conflict", "Somebody has changed this link. Check the change, then try again.", {
      current: link,
    });
}

/** Refuses, by field, to cite quotes that nothing can rest on. */
export function requireThere(grounds: Ground[], citations: Citations): void {
  const there = grounds.filter(({ removed }) => !removed);
  requireCited(citations, new Set(there.map(({ number }) => number)));
}
