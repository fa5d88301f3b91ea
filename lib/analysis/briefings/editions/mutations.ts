import { queueDocuments } from "@/lib/analysis/edition-documents";
import { editionNumbered } from "@/lib/analysis/edition-named";
import { issueWhere } from "@/lib/analysis/issue-named";
import { canonicalJson } from "@/lib/core/canonical-json";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { type Citations, citationsOf, requireCited } from "@/lib/evidence/citations";
import type { Edition } from "@/lib/generated/prisma/client";
import { type ComposedEdition, composeEdition, type Issuing } from "./compose";
import type { EditionContent } from "./content";
import { namedIssues, readQuotes } from "./gather";
import { hashOf } from "./hash";
import { notifyOfEdition } from "./notify";
import { lastNumber } from "./record";
import {
  acknowledgeEditionInput,
  type Composed,
  correctEditionInput,
  issueEditionInput,
  openEditionInput,
} from "./schema";

const readCoverNote = async ({ coverNote }: Composed): Promise<Citations> =>
  citationsOf({ coverNote: coverNote ?? "" });

/**
 * Issues an edition: composes it of what the desk says now, numbers it, and freezes it with the hash of its content.
 * Tells everyone. Refuses unknown issues, citations that readers could not follow, and a text other than the person
 * saw, if `seen` says what they saw. Returns the edition's number, hash and time.
 */
export const issueEdition = command({
  input: issueEditionInput,
  verb: "issueEdition",
  prepare: readCoverNote,
  run: async (tx, viewer, given, citations) => {
    const number = await nextNumber(tx);
    return issue(tx, viewer, { given, citations, number, corrected: null });
  },
});

/**
 * Issues an edition that corrects an earlier one, and says what was wrong. It counts changes from the same point as the
 * earlier one. Notifies everyone, and tells those who have opened the earlier one that it was corrected. Refuses what
 * issuing refuses, and an edition that has already been corrected.
 */
export const correctEdition = command({
  input: correctEditionInput,
  verb: "correctEdition",
  prepare: readCoverNote,
  run: async (tx, viewer, { corrects, explanation, ...given }, citations) => {
    const number = await nextNumber(tx);
    const earlier = await editionNumbered(tx, viewer, corrects);
    const later = await tx.edition.findFirst({ where: { correctsId: earlier.id } });
    if (later)
      refuse(
        "invalid",
        `Edition ${corrects} has already been corrected by edition ${later.number}. Correct that one.`,
      );
    const corrected = { edition: earlier, explanation };
    return issue(tx, viewer, { given, citations, number, corrected });
  },
});

interface ToIssue extends Pick<Issuing, "number"> {
  given: Composed;
  citations: Citations;
  corrected: { edition: Edition & { content: string }; explanation: string } | null;
}

async function issue(tx: Tx, viewer: Viewer, of: ToIssue) {
  const { given, citations, number, corrected } = of;
  const upTo = await holdIssues(tx, viewer, given);
  const cited = await readQuotes(tx, { numbers: Object.values(citations).flat(), ids: [] });
  requireCited(citations, new Set(cited.map((quote) => quote.number)));
  const corrects = corrected && {
    number: corrected.edition.number,
    explanation: corrected.explanation,
  };
  const composed = await composeEdition(tx, viewer, given, {
    ...{ number, issuedAt: new Date(), issuedBy: viewer.name, corrects },
    corrected: corrected && (JSON.parse(corrected.edition.content) as EditionContent),
  });
  requireSeen(given, composed);
  const content = canonicalJson(composed.content);
  const hash = hashOf(content);
  const edition = await tx.edition.create({
    data: {
      ...{ number, title: given.title, content, hash, issuedAt: composed.content.issuedAt },
      ...{ issuedById: viewer.id, correctsId: corrected?.edition.id ?? null },
      ...{ sourceIds: composed.sourceIds, issueIds: composed.issueIds, upTo },
    },
  });
  await queueDocuments(tx, edition.id);
  const event = await recordEvent(
    tx,
    viewer,
    {},
    {
      ...{ verb: "edition.issued", edition: number, title: given.title },
      corrects: corrects && { edition: corrects.number, explanation: corrects.explanation },
    },
  );
  await notifyOfEdition(tx, viewer, { event, edition, corrected: corrected?.edition ?? null });
  return { number, hash, issuedAt: edition.issuedAt.toISOString() };
}

/** Refuses a text that differs from the preview, so that nobody issues a word that they have not read. */
function requireSeen({ seen }: Composed, { seen: now }: ComposedEdition) {
  if (seen !== undefined && seen !== now)
    refuse(
      "conflict",
      "Couldn’t issue: the desk has changed since your preview. Read the preview again, then issue.",
      { current: { seen: now } },
    );
}

/** Locks the numbering while an edition is being issued, so that no number is used twice or left out. */
const EDITION_LOCK = 0x0ed1710;

async function nextNumber(tx: Tx): Promise<number> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${EDITION_LOCK}::bigint)`;
  return (await lastNumber(tx)) + 1;
}

/**
 * Holds the issues of an edition until it is issued. Whoever records an event holds its issue first, so that each change
 * of them is either committed now, or has an event beyond the one that is returned.
 */
async function holdIssues(
  tx: Tx,
  viewer: Viewer,
  { sections, issues }: Composed,
): Promise<bigint | null> {
  const refs = sections?.flatMap((section) => section.issues) ?? issues ?? [];
  const ids = (await namedIssues(tx, viewer, refs)).map(({ id }) => id);
  await tx.$queryRaw`
    select 1 from "Issue" where id = any(${ids}) order by id for no key update`;
  const { _max } = await tx.event.aggregate({ _max: { id: true } });
  return _max.id;
}

/** Records that the person has opened an edition. The receipt is the only record: there is no event. */
export const openEdition = command({
  input: openEditionInput,
  verb: "openEdition",
  run: async (tx, viewer, { number }) => {
    const { id: editionId } = await editionNumbered(tx, viewer, number);
    await receive(tx, viewer, editionId);
    return { number };
  },
});

const receive = (tx: Tx, { id: userId }: Viewer, editionId: string) =>
  tx.receipt.createMany({ data: { editionId, userId }, skipDuplicates: true });

/**
 * Acknowledges judgements of an edition, or all of them. Acknowledging a judgement again changes nothing. Refuses
 * issues that aren't in the edition. Returns the edition's number and the keys of all issues whose judgements the
 * person has now acknowledged.
 */
export const acknowledgeEdition = command({
  input: acknowledgeEditionInput,
  verb: "acknowledgeEdition",
  run: async (tx, viewer, { number, issues: named }) => {
    const { id: editionId, issueIds } = await editionNumbered(tx, viewer, number);
    const issues = await tx.issue.findMany({
      where: named ? { OR: named.map((ref) => issueWhere(viewer, ref)) } : { id: { in: issueIds } },
      select: { id: true, key: true },
    });
    const outside = issues.some(({ id }) => !issueIds.includes(id));
    if (issues.length === 0 || outside)
      refuseField("issues", `Edition ${number} has no judgement of this issue.`);
    await receive(tx, viewer, editionId);
    const mine = { editionId, userId: viewer.id };
    const before = await acknowledgedIn(tx, mine);
    const fresh = issues.filter(({ id }) => !before.has(id));
    if (fresh.length > 0) {
      await tx.acknowledgement.createMany({
        data: fresh.map(({ id: issueId }) => ({ ...mine, issueId })),
        skipDuplicates: true,
      });
      const acknowledged = await acknowledgedIn(tx, mine);
      if (acknowledged.size === issueIds.length)
        await tx.receipt.updateMany({
          where: { ...mine, acknowledgedAt: null },
          data: { acknowledgedAt: new Date() },
        });
      const keys = fresh.map(({ key }) => key);
      await recordEvent(
        tx,
        viewer,
        {},
        { verb: "edition.acknowledged", edition: number, issues: keys },
      );
    }
    return { number, acknowledged: [...(await acknowledgedIn(tx, mine)).values()] };
  },
});

/** The keys of the issues whose judgements a person has acknowledged, by id. */
async function acknowledgedIn(tx: Tx, where: { editionId: string; userId: string }) {
  const rows = await tx.acknowledgement.findMany({
    where,
    select: { issueId: true, issue: { select: { key: true } } },
  });
  return new Map(rows.map(({ issueId, issue }) => [issueId, issue.key]));
}
