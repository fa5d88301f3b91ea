import { may, type Role } from "@/lib/access";
import { editionNumbered } from "@/lib/analysis/edition-named";
import { issueNamed } from "@/lib/analysis/issue-named";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { refuseDone, YOU } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { Prisma } from "@/lib/generated/prisma/client";
import { isInTx } from "@/lib/visibility";
import { openRfi } from "./change";
import { notifyOfAsking } from "./notify";
import { askRfiInput, assignRfiInput } from "./schema";

/**
 * Asks for information on an edition's judgement of an issue, and notifies the person who should answer. Refuses a
 * missing edition, an issue that is not in it, and a follow-up to anything but one's own answered request. Returns the
 * request's id and version.
 */
export const askRfi = command({
  input: askRfiInput,
  verb: "askRfi",
  run: async (tx, viewer, { edition: number, issue: ref, body, follows, assignedTo }) => {
    const edition = await editionNumbered(tx, viewer, number);
    const issue = await issueNamed(tx, viewer, ref);
    if (!edition.issueIds.includes(issue.id))
      refuseField("issue", `Edition ${number} has no judgement on ${issue.key}.`);
    const earlier = follows
      ? await requireFollowable(tx, viewer, follows, { editionId: edition.id, issueId: issue.id })
      : null;
    const person =
      assignedTo === undefined
        ? await firstWhoMayAnswer(tx, number, [
            earlier?.assignedToId ?? null,
            earlier?.answeredById ?? null,
            issue.ownerId,
          ])
        : assignedTo && (await answerer(tx, number, assignedTo));
    const rfi = await tx.rfi.create({
      data: {
        editionId: edition.id,
        issueId: issue.id,
        body,
        askedById: viewer.id,
        followsId: earlier ? earlier.id : null,
        assignedToId: person ? person.id : null,
      },
    });
    const asked = { rfi: rfi.id, edition: number, question: body };
    const assigned = person ? person.name : null;
    const event = await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      { verb: "rfi.asked", ...asked, assigned, follows: earlier !== null },
    );
    const about = { event, edition, rfi: { id: rfi.id, issue }, words: body };
    await notifyOfAsking(tx, viewer, about, rfi.assignedToId);
    return { id: rfi.id, version: rfi.version };
  },
});

/** Assigns an open request to someone who can answer it, and notifies them. Returns its new version. */
export const assignRfi = command({
  input: assignRfiInput,
  verb: "assignRfi",
  run: async (tx, viewer, { id, version, assignedTo }) => {
    const rfi = await openRfi(tx, viewer, { id, version });
    const { edition, body } = rfi;
    const person = await answerer(tx, edition.number, assignedTo);
    await tx.rfi.update({
      where: { id },
      data: { assignedToId: person.id, version: { increment: 1 } },
    });
    const asked = { rfi: id, edition: edition.number, question: body };
    const event = await recordEvent(
      tx,
      viewer,
      { issueId: rfi.issueId },
      { verb: "rfi.assigned", ...asked, assigned: person.name },
    );
    await notifyOfAsking(tx, viewer, { event, edition, rfi, words: body }, person.id);
    return { id, version: version + 1 };
  },
});

/** A person who can answer requests on an edition. Refuses anyone else. */
async function answerer(tx: Tx, edition: number, id: string) {
  const person = await whoMayAnswer(tx, edition, id);
  if (!person)
    return refuseField("assignedTo", "Choose an analyst or an admin: others can’t answer.");
  return person;
}

/** The first of these people who can answer requests; null if none can. */
async function firstWhoMayAnswer(tx: Tx, edition: number, ids: readonly (string | null)[]) {
  for (const id of ids) {
    const person = id && (await whoMayAnswer(tx, edition, id));
    if (person) return person;
  }
  return null;
}

/** A person's own answered request on a judgement, locked. Refuses any other, and one that has been followed up. */
async function requireFollowable(
  tx: Tx,
  viewer: Viewer,
  id: string,
  judgement: { editionId: string; issueId: string },
) {
  await tx.$queryRaw`select 1 from "Rfi" where id = ${id} for update`;
  const rfi = await tx.rfi.findFirst({ where: { id, ...judgement }, include: { followUp: true } });
  if (rfi?.askedById !== viewer.id)
    return refuseField("follows", "Choose a request of your own on this judgement.");
  if (!rfi.answeredAt)
    return refuse("invalid", "This request hasn’t been answered yet. Wait for the answer.");
  if (rfi.followUp)
    return refuseDone({
      what: "this request",
      did: "followed up on",
      by: YOU,
      next: "Read your follow-up below.",
    });
  return rfi;
}

/** This person, if they may see the edition with this number and answer requests. */
async function whoMayAnswer(tx: Tx, edition: number, id: string) {
  const [person] = await tx.$queryRaw<{ id: string; name: string; role: Role }[]>`
    select u.id, u.name, u.role::text as role from "User" u where u.id = ${id}
      and u."disabledAt" is null and ${isInTx.editionShownTo("u", Prisma.sql`${edition}::int`)}`;
  return person && may(person, "answerRfi") ? person : null;
}
