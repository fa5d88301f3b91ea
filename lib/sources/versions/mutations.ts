import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lockedDraft } from "@/lib/sources/held-draft";
import { overtakenSource } from "@/lib/sources/overtaken-source";
import { deleteMatches, matchQuotes } from "@/lib/sources/versions/quote-matches/match";
import { inheritDecisions, removeInheritedDecisions } from "./inherit-decisions";
import { inheritFacts, removeInheritedFacts } from "./inherit-facts";
import { relateSourceInput } from "./inputs";
import type { VersionOrCopy } from "./schema";

interface Draft {
  id: string;
  title: string;
  text: string;
}

/**
 * Sets how a draft relates to another source, in place of what was set before: a later version, in which
 * the other's quotations are then looked for, or a copy in another paper, which shares its origin. With
 * `to` null, neither. Returns the draft's new version.
 */
export const relateSource = command({
  input: relateSourceInput,
  verb: "relateSource",
  run: async (tx, viewer, { id, version, to }) => {
    const draft = await lockedDraft(tx, viewer, id);
    requireSeen(draft, version, overtakenSource(viewer, id, "this draft"));
    await unrelate(tx, viewer, draft);
    if (to) await relate(tx, viewer, draft, to);
    await tx.source.update({ where: { id }, data: { version: { increment: 1 } } });
    return { id, version: version + 1 };
  },
});

/**
 * Makes a draft a later version or a copy of another source. The caller's transaction has locked the
 * draft. If that is not possible it refuses or, if nobody asked for it (`assumed`), does nothing.
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
    return refuse(other ? "invalid" : "not-found", objection ?? "This source no longer exists.");
  }
  const originId = other.originId ?? other.id;
  await tx.source.updateMany({ where: { originId: draft.id }, data: { originId } });
  if (to.as === "VERSION") {
    await detachDiscarded(tx, other.id);
    await tx.source.update({ where: { id: draft.id }, data: { supersedesId: other.id, originId } });
    await inheritFacts(tx, draft.id, other);
    await matchQuotes(tx, draft, other, { fresh: assumed });
    const details = { title: draft.title, earlier: other.title };
    await recordEvent(
      tx,
      viewer,
      { sourceId: draft.id },
      { verb: "source.version-set", ...details },
    );
  } else {
    await tx.source.update({ where: { id: draft.id }, data: { originId } });
    await inheritDecisions(tx, draft.id, originId);
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

/** Why a draft cannot be a version or copy of another source; null if it can. */
function objectionTo(draft: Draft, other: Other, as: VersionOrCopy): string | null {
  if (other.id === draft.id) return "An article can’t be a version of itself.";
  if (other.originId === draft.id)
    return "That source is already a copy of this one. Undo that in its review first.";
  if (as === "COPY") return null;
  if (other.status === "DRAFT")
    return "Approve the earlier version first. Its quotations can’t be matched until then.";
  if (other.supersededBy && other.supersededBy.status !== "DISCARDED")
    return "This source already has a later version. Choose that one instead.";
  return null;
}

/** Removes a draft's relation to another source. Its matched proposals become undecided ones. */
async function unrelate(tx: Tx, viewer: Viewer, draft: Draft) {
  const { supersedes, origin } = await tx.source.findUniqueOrThrow({
    where: { id: draft.id },
    select: { supersedes: { select: { title: true } }, origin: { select: { title: true } } },
  });
  if (!supersedes && !origin) return;
  await deleteMatches(tx, draft.id);
  await removeInheritedFacts(tx, draft.id);
  await removeInheritedDecisions(tx, draft.id);
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

/** Detaches the discarded later version of a source, if there is one, to make room for another. */
export async function detachDiscarded(tx: Tx, sourceId: string) {
  const discarded = await tx.source.findFirst({
    where: { supersedesId: sourceId, status: "DISCARDED" },
  });
  if (!discarded) return;
  await deleteMatches(tx, discarded.id);
  await removeInheritedFacts(tx, discarded.id);
  await tx.source.update({ where: { id: discarded.id }, data: { supersedesId: null } });
}
