import { type ReadTexts, readTexts } from "@/lib/analysis/checked-texts";
import { editionNumbered } from "@/lib/analysis/edition-named";
import { byRef, namedIssues } from "@/lib/analysis/issue-named";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { compose, freeze, nextNumber, requireSeenPreview, type ToIssue } from "./freeze";
import { markedBefore } from "./gather";
import { toConfirm } from "./refusals";
import { rewordedNow } from "./reworded";
import {
  acknowledgeEditionInput,
  type Composed,
  correctEditionInput,
  issueEditionInput,
  openEditionInput,
} from "./schema";

async function issue(tx: Tx, viewer: Viewer, of: ToIssue) {
  const ready = await compose(tx, viewer, of);
  await requireSeenPreview(tx, of.given, ready);
  if (of.given.confirmed === false) {
    const marked = of.given.handling
      ? null
      : await markedBefore(tx, viewer, ready.composed.issueIds);
    const { content } = ready.composed;
    const known = { marked, reworded: await rewordedNow(tx, content) };
    refuse("confirm", toConfirm(content, known), { confirm: ["confirmed"] });
  }
  const { number, hash, issuedAt } = await freeze(tx, viewer, ready);
  return { number, hash, issuedAt };
}

const readCoverNote = async ({ coverNote }: Composed): Promise<ReadTexts> =>
  readTexts({ coverNote: coverNote ?? "" });

/**
 * Issues an edition: composes it of what the desk says now, numbers it, and freezes it with the hash of its content.
 * Tells those that it is sent to. Refuses unknown issues, a cover note that cites or names what doesn’t exist, and a text
 * other than the one the person saw (`seen`), which includes a preview that has been issued already. If `confirmed` is
 * false, refuses it in any case, so that a form can show what is wrong before it asks for confirmation. Returns the
 * edition's number, hash and time.
 */
export const issueEdition = command({
  input: issueEditionInput,
  verb: "issueEdition",
  prepare: readCoverNote,
  run: async (tx, viewer, given, texts) => {
    const number = await nextNumber(tx);
    return issue(tx, viewer, { given, texts, number, corrected: null });
  },
});

/**
 * Issues an edition that corrects an earlier one, says what was wrong, and lists all else that has changed since the
 * earlier one. It is sent to the same people unless it says otherwise; the readers of the earlier one are told
 * that it was corrected. Refuses what issuing refuses, and an edition that has already been corrected.
 */
export const correctEdition = command({
  input: correctEditionInput,
  verb: "correctEdition",
  prepare: readCoverNote,
  run: async (tx, viewer, { corrects, explanation, ...given }, texts) => {
    const number = await nextNumber(tx);
    const earlier = await editionNumbered(tx, viewer, corrects);
    const later = await tx.edition.findFirst({ where: { correctsId: earlier.id } });
    if (later)
      refuse(
        "invalid",
        `Edition ${corrects} has already been corrected by edition ${later.number}. Correct edition ${later.number} instead.`,
      );
    const corrected = { edition: earlier, explanation };
    return issue(tx, viewer, { given, texts, number, corrected });
  },
});

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
    const issues = await judgedIn(tx, viewer, { number, issueIds }, named);
    await receive(tx, viewer, editionId);
    const mine = { editionId, userId: viewer.id };
    // One at a time: what is acknowledged in two tabs at once must add up.
    await tx.$queryRaw`select from "Receipt"
      where "editionId" = ${editionId} and "userId" = ${viewer.id} for no key update`;
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

/**
 * Undoes one's own acknowledgements of judgements, or all of them in an edition. Refuses issues that aren't in the
 * edition. Returns the edition's number and the keys of the issues whose judgements the person has still acknowledged.
 */
export const undoAcknowledgement = command({
  input: acknowledgeEditionInput,
  verb: "undoAcknowledgement",
  run: async (tx, viewer, { number, issues: named }) => {
    const { id: editionId, issueIds } = await editionNumbered(tx, viewer, number);
    const issues = await judgedIn(tx, viewer, { number, issueIds }, named);
    const mine = { editionId, userId: viewer.id };
    const undone = await tx.acknowledgement.findMany({
      where: { ...mine, issueId: { in: issues.map(({ id }) => id) } },
      select: { issueId: true, issue: { select: { key: true } } },
    });
    if (undone.length > 0) {
      const ids = undone.map(({ issueId }) => issueId);
      await tx.acknowledgement.deleteMany({ where: { ...mine, issueId: { in: ids } } });
      await tx.receipt.updateMany({ where: mine, data: { acknowledgedAt: null } });
      const keys = undone.map(({ issue }) => issue.key);
      const verb = "edition.acknowledgement-undone";
      await recordEvent(tx, viewer, {}, { verb, edition: number, issues: keys });
    }
    return { number, acknowledged: [...(await acknowledgedIn(tx, mine)).values()] };
  },
});

/** The named issues of an edition, or all of them. Refuses any that the edition has no judgement on. */
async function judgedIn(
  tx: Tx,
  viewer: Viewer,
  { number, issueIds }: { number: number; issueIds: string[] },
  named: string[] | undefined,
) {
  if (!named)
    return tx.issue.findMany({ where: { id: { in: issueIds } }, select: { id: true, key: true } });
  const found = byRef(named, await namedIssues(tx, viewer, named));
  return [...new Set(named)].map((ref) => {
    const issue = found.get(ref);
    if (!issue || !issueIds.includes(issue.id))
      return refuseField("issues", `Edition ${number} has no judgement on ${ref}.`);
    return issue;
  });
}

/** The keys of the issues whose judgements a person has acknowledged, by id. */
async function acknowledgedIn(tx: Tx, where: { editionId: string; userId: string }) {
  const rows = await tx.acknowledgement.findMany({
    where,
    select: { issueId: true, issue: { select: { key: true } } },
  });
  return new Map(rows.map(({ issueId, issue }) => [issueId, issue.key]));
}
