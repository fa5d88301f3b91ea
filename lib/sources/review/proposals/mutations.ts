import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { changesBetween, givenOnly } from "@/lib/desk/events/changes";
import { recordEvent } from "@/lib/desk/events/mutations";
import { changedSince, lockedDraft, requireSeen } from "@/lib/sources/drafts";
import type { ProposalLink, ProposalState } from "@/lib/sources/review/schema";
import { toUnits } from "@/lib/text/anchors/code-points";
import { type Span, wordsIn } from "@/lib/text/anchors/span";
import type { QuoteKind } from "@/lib/tradecraft/evidence";
import { addProposalInput, correctProposalInput, renameSpeakerInput, undoInput } from "./schema";

/**
 * Corrects a proposal's speaker, role, kind, issues or words. If asked, also renames the speaker in their
 * other proposals and accepts the proposal, all in one transaction.
 */
export const correctProposal = command({
  input: correctProposalInput,
  verb: "correctProposal",
  run: async (tx, viewer, { id, version, accept, everywhere, seen, ...correction }) => {
    const sourceId = (await tx.proposal.findUnique({ where: { id } }))?.sourceId ?? "";
    const { text } = await lockedDraft(tx, sourceId);
    const before = await tx.proposal.findUniqueOrThrow({ where: { id } });
    requireSeen([before], { [id]: version });
    await requireIssues(tx, correction.links);
    const patch = patchOf(text, correction);
    const changes = changesBetween<object>(before, patch);
    const isDecided = accept && before.state !== "ACCEPTED";
    if (changes || isDecided)
      await tx.proposal.update({
        where: { id },
        data: {
          ...patch,
          ...(isDecided && decidedBy(viewer, "ACCEPTED")),
          version: { increment: 1 },
        },
      });
    if (changes)
      await recordEvent(
        tx,
        viewer,
        { sourceId },
        { verb: "proposal.corrected", proposal: before.ordinal, changes },
      );
    const { speakerName: from } = before;
    const { speakerName: to } = patch;
    if (everywhere && from && to) await renameAll(tx, viewer, { sourceId, from, to, seen });
    if (isDecided) {
      const proposals = [{ number: before.ordinal, from: before.state }];
      const decided = { verb: "proposals.decided", state: "ACCEPTED", proposals } as const;
      await recordEvent(tx, viewer, { sourceId }, decided);
    }
    return { version: version + (changes || isDecided ? 1 : 0) };
  },
});

/** Adds a quotation that extraction missed, already accepted. Returns its id. */
export const addProposal = command({
  input: addProposalInput,
  verb: "addProposal",
  run: async (tx, viewer, { source: sourceId, span, links, ...given }) => {
    const { text } = await lockedDraft(tx, sourceId);
    await requireIssues(tx, links);
    const words = spanOf(text, span);
    const { start, end } = words;
    const same = await tx.proposal.findFirst({ where: { sourceId, start, end } });
    if (same)
      refuse("invalid", `Proposal ${same.ordinal} already has exactly these words. Edit that one.`);
    const last = await tx.proposal.aggregate({ where: { sourceId }, _max: { ordinal: true } });
    const ordinal = (last._max.ordinal ?? 0) + 1;
    const { id } = await tx.proposal.create({
      data: {
        ...{ sourceId, ordinal, ...words, ...given, links },
        ...(given.kind === "PASSAGE" && NOBODY),
        certainty: 1,
        because: [`added by ${viewer.name}`],
        suggested: [],
        ...decidedBy(viewer, "ACCEPTED"),
      },
    });
    await recordEvent(tx, viewer, { sourceId }, { verb: "proposal.added", proposal: ordinal });
    return { id, ordinal };
  },
});

/** Renames a speaker in all their proposals. Returns how many it changed. */
export const renameSpeaker = command({
  input: renameSpeakerInput,
  verb: "renameSpeaker",
  run: async (tx, viewer, { source: sourceId, ...rename }) => {
    await lockedDraft(tx, sourceId);
    return { renamed: await renameAll(tx, viewer, { sourceId, ...rename }) };
  },
});

/**
 * Undoes an act: restores what it changed in all its proposals or, if one has changed since, in none.
 * Returns how many.
 */
export const undoProposals = command({
  input: undoInput,
  verb: "undoProposals",
  run: async (tx, viewer, { source: sourceId, proposals: undone }) => {
    const { text } = await lockedDraft(tx, sourceId);
    const ids = undone.map(({ id }) => id);
    const where = { sourceId, id: { in: ids } };
    const rows = await tx.proposal.findMany({ where, orderBy: { ordinal: "asc" } });
    if (rows.length < ids.length)
      return refuse("not-found", "One of these proposals no longer exists.");
    requireLeft(rows, Object.fromEntries(undone.map(({ id, version }) => [id, version])));
    const wasOf = new Map(undone.map(({ id, was }) => [id, was]));
    // A bulk act changed many proposals alike: one statement restores them all.
    for (const { was, those } of alike(undone)) {
      await requireIssues(tx, was.links);
      const { state, ...correction } = was;
      await tx.proposal.updateMany({
        where: { sourceId, id: { in: those } },
        data: {
          ...patchOf(text, correction),
          ...(state && decidedBy(viewer, state)),
          version: { increment: 1 },
        },
      });
    }
    const proposals = rows.map((row) => ({
      number: row.ordinal,
      changes: changesBetween<object>(row, patchOf(text, wasOf.get(row.id)!)) ?? {},
    }));
    await recordEvent(tx, viewer, { sourceId }, { verb: "proposals.undone", proposals });
    return { undone: rows.length };
  },
});

interface Correction {
  kind?: QuoteKind | undefined;
  speakerName?: string | null | undefined;
  speakerRole?: string | null | undefined;
  links?: ProposalLink[] | undefined;
  span?: Span | undefined;
}

const NOBODY = { speakerName: null, speakerRole: null };

/** What a correction writes. */
function patchOf(text: string, { span, ...given }: Correction): Partial<Patch> {
  return {
    ...givenOnly(given),
    ...(given.kind === "PASSAGE" && NOBODY),
    ...(span && spanOf(text, span)),
  };
}

type Patch = Omit<Correction, "span"> & ReturnType<typeof spanOf>;

const decidedBy = (viewer: Viewer, state: ProposalState) => ({
  state,
  decidedById: viewer.id,
  decidedAt: new Date(),
});

/** Renames a speaker in all their proposals. Returns how many there were. */
async function renameAll(tx: Tx, viewer: Viewer, rename: Rename): Promise<number> {
  const { sourceId, from, to, seen } = rename;
  const where = { sourceId, speakerName: from };
  const named = await tx.proposal.findMany({ where, orderBy: { ordinal: "asc" } });
  requireSeen(named, seen);
  if (named.length === 0 || from === to) return 0;
  const data = { speakerName: to, version: { increment: 1 } };
  await tx.proposal.updateMany({ where, data });
  const proposals = named.map(({ ordinal }) => ordinal);
  await recordEvent(tx, viewer, { sourceId }, { verb: "proposals.renamed", from, to, proposals });
  return named.length;
}

interface Rename {
  sourceId: string;
  from: string;
  to: string;
  seen?: Record<string, number> | undefined;
}

/** Refuses to undo an act if one of its proposals has changed since. */
function requireLeft(rows: Parameters<typeof changedSince>[0], left: Record<string, number>) {
  const [first, ...more] = changedSince(rows, left);
  if (!first) return;
  const which =
    more.length > 0
      ? `${more.length + 1} of these proposals have`
      : `Proposal ${first.ordinal} has`;
  refuse(
    "conflict",
    `${which} been changed since, so nothing was undone. Make the change by hand instead.`,
  );
}

/** Groups proposals by the state to restore. */
function alike<T>(undone: { id: string; was: T }[]): { was: T; those: string[] }[] {
  const groups = new Map<string, { was: T; those: string[] }>();
  for (const { id, was } of undone) {
    const key = JSON.stringify(was);
    const group = groups.get(key) ?? { was, those: [] };
    group.those.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function spanOf(text: string, selected: Span) {
  const words = wordsIn(text, selected);
  if (!words) return refuse("invalid", "Select some words of the article.");
  const unit = toUnits(text);
  return { ...words, exact: text.slice(unit(words.start), unit(words.end)) };
}

async function requireIssues(tx: Tx, links: ProposalLink[] = []) {
  const known = await tx.issue.count({ where: { id: { in: links.map((link) => link.issueId) } } });
  if (known < links.length) refuse("not-found", "One of these issues no longer exists.");
}
