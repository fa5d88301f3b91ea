import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { Source } from "@/lib/generated/prisma/client";
import { lockedDraft } from "@/lib/sources/drafts";
import { deleteMatches, matchQuotes } from "@/lib/sources/versions/quote-matches/mutations";
import { INHERITABLE, relateSourceInput, type VersionOrCopy } from "./schema";

interface Draft {
  id: string;
  title: string;
  text: string;
}

/**
 * Says what a draft is to another source: a later version of it, whose quotes it then matches on, or
 * the same copy in another paper, with which it counts as one origin. Null takes either back.
 */
export const relateSource = command({
  input: relateSourceInput,
  verb: "relateSource",
  run: async (tx, viewer, { id, version, to }) => {
    const draft = await lockedDraft(tx, id);
    if (draft.version !== version)
      refuse("conflict", "Somebody has changed this draft since you opened it. Look again.");
    await setApart(tx, viewer, draft);
    if (to) await relate(tx, viewer, draft, to);
    await tx.source.update({ where: { id }, data: { version: { increment: 1 } } });
    return { id, version: version + 1 };
  },
});

/**
 * Makes a draft a later version or a copy of another source, in a transaction that holds the draft.
 * Refuses what cannot be; where nobody asked for it (`assumed`), it is left alone then.
 */
export async function relate(
  tx: Tx,
  viewer: Viewer,
  draft: Draft,
  to: { id: string; as: VersionOrCopy },
  assumed = false,
): Promise<void> {
  await tx.$queryRaw`select 1 from "Source" where id = ${to.id} for update`;
  const other = await tx.source.findFirst({
    where: { id: to.id, status: { not: "DISCARDED" } },
    include: { supersededBy: { select: { status: true } } },
  });
  const objection = other && objectionTo(draft, other, to.as);
  if (!other || objection) {
    if (assumed) return;
    return refuse(other ? "invalid" : "not-found", objection ?? "There is no such source.");
  }
  const originId = other.originId ?? other.id;
  await tx.source.updateMany({ where: { originId: draft.id }, data: { originId } });
  if (to.as === "VERSION") {
    await giveWay(tx, other.id);
    await tx.source.update({ where: { id: draft.id }, data: { supersedesId: other.id, originId } });
    await inheritFacts(tx, draft.id, other);
    await matchQuotes(tx, viewer, draft, other);
    const details = { title: draft.title, earlier: other.title };
    await recordEvent(
      tx,
      viewer,
      { sourceId: draft.id },
      { verb: "source.version-set", ...details },
    );
  } else {
    await tx.source.update({ where: { id: draft.id }, data: { originId } });
    const details = { title: draft.title, origin: other.title };
    await recordEvent(
      tx,
      viewer,
      { sourceId: draft.id },
      { verb: "source.origin-set", ...details },
    );
  }
}

interface Other {
  id: string;
  status: string;
  originId: string | null;
  supersededBy: { status: string } | null;
}

/** Why a draft cannot be that to another source, in words; null where it can. */
function objectionTo(draft: Draft, other: Other, as: VersionOrCopy): string | null {
  if (other.id === draft.id) return "An article is no version of itself.";
  if (other.originId === draft.id)
    return "That source is a copy of this one already. Say there what it is.";
  if (as === "COPY") return null;
  if (other.status === "DRAFT")
    return "Approve the earlier version first: there is nothing to match on yet.";
  if (other.supersededBy && other.supersededBy.status !== "DISCARDED")
    return "A later version of this source is known already. Choose that one.";
  return null;
}

/** Takes back what a draft was said to be. What was matched on becomes plain proposals, undecided. */
export async function setApart(tx: Tx, viewer: Viewer, draft: Draft) {
  const { supersedes, origin } = await tx.source.findUniqueOrThrow({
    where: { id: draft.id },
    select: { supersedes: { select: { title: true } }, origin: { select: { title: true } } },
  });
  if (!supersedes && !origin) return;
  await deleteMatches(tx, draft.id);
  await forgetFacts(tx, draft.id);
  await tx.source.update({ where: { id: draft.id }, data: { supersedesId: null, originId: null } });
  await recordEvent(
    tx,
    viewer,
    { sourceId: draft.id },
    supersedes
      ? { verb: "source.version-unset", title: draft.title, earlier: supersedes.title }
      : { verb: "source.origin-unset", title: draft.title, origin: origin!.title },
  );
}

/** A draft that was discarded is no longer what follows a source, should it ever come back. */
export async function giveWay(tx: Tx, sourceId: string) {
  const discarded = await tx.source.findFirst({
    where: { supersedesId: sourceId, status: "DISCARDED" },
  });
  if (!discarded) return;
  await deleteMatches(tx, discarded.id);
  await forgetFacts(tx, discarded.id);
  await tx.source.update({ where: { id: discarded.id }, data: { supersedesId: null } });
}

/** The value of each of these facts when it is unknown. */
const NOT_KNOWN = {
  ...{ byline: null, publisher: null, publishedAt: null, url: null },
  reliability: "F",
} as const satisfies Record<(typeof INHERITABLE)[number], unknown>;

/** Gives a later version the facts that it lacks and the earlier one has. */
async function inheritFacts(tx: Tx, id: string, earlier: Source) {
  const own = await tx.source.findUniqueOrThrow({ where: { id } });
  const inherited = INHERITABLE.filter(
    (fact) => own[fact] === NOT_KNOWN[fact] && earlier[fact] !== NOT_KNOWN[fact],
  );
  const facts = Object.fromEntries(inherited.map((fact) => [fact, earlier[fact]]));
  await tx.source.update({ where: { id }, data: { ...facts, inherited } });
}

/** Removes the facts that a source took from an earlier version. */
async function forgetFacts(tx: Tx, id: string) {
  const { inherited } = await tx.source.findUniqueOrThrow({ where: { id } });
  const facts = Object.fromEntries(
    INHERITABLE.filter((fact) => inherited.includes(fact)).map((fact) => [fact, NOT_KNOWN[fact]]),
  );
  await tx.source.update({ where: { id }, data: { ...facts, inherited: [] } });
}
