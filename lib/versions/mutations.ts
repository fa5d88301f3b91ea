import type { Viewer } from "@/lib/auth";
import { carryOver, forgetCarries } from "@/lib/carries/mutations";
import { command, type Tx } from "@/lib/command";
import { lockedDraft } from "@/lib/draft-ref";
import { refuse } from "@/lib/errors";
import { recordEvent } from "@/lib/events/mutations";
import { mayRelateSources } from "./policy";
import { type Kinship, relateSourceInput } from "./schema";

interface Draft {
  id: string;
  title: string;
  text: string;
}

/**
 * Says what a draft is to another source: a later version of it, whose quotes it then carries on, or
 * the same copy in another paper, with which it counts as one origin. Null takes either back.
 */
export const relateSource = command({
  input: relateSourceInput,
  may: mayRelateSources,
  run: async (tx, viewer, { id, version, to }) => {
    const draft = await lockedDraft(tx, id);
    if (draft.version !== version)
      refuse("conflict", "Somebody has changed this draft since you opened it. Look again.");
    await setApart(tx, viewer, draft);
    if (to) await relate(tx, viewer, draft, to.id, to.as);
    await tx.source.update({ where: { id }, data: { version: { increment: 1 } } });
    return { id, version: version + 1 };
  },
});

/** Makes a draft a later version or a copy of another source, in a transaction that holds the draft. */
export async function relate(tx: Tx, viewer: Viewer, draft: Draft, otherId: string, as: Kinship) {
  if (otherId === draft.id) refuse("invalid", "An article is no version of itself.");
  await tx.$queryRaw`select 1 from "Source" where id = ${otherId} for update`;
  const other = await tx.source.findFirst({
    where: { id: otherId, status: { not: "DISCARDED" } },
    include: { supersededBy: { select: { id: true, status: true } } },
  });
  if (!other) return refuse("not-found", "There is no such source.");
  const originId = other.originId ?? other.id;
  if (as === "VERSION") {
    if (other.status === "DRAFT")
      refuse("invalid", "Commit the earlier version first: there is nothing to carry on yet.");
    if (other.supersededBy && other.supersededBy.status !== "DISCARDED")
      refuse("invalid", "A later version of this source is known already. Choose that one.");
    if (other.supersededBy) await giveWay(tx, other.supersededBy.id);
    await tx.source.update({ where: { id: draft.id }, data: { supersedesId: other.id, originId } });
    await carryOver(tx, viewer, draft, other);
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

/** Takes back what a draft was said to be. What was carried on becomes plain proposals, undecided. */
export async function setApart(tx: Tx, viewer: Viewer, draft: Draft) {
  const { supersedes, origin } = await tx.source.findUniqueOrThrow({
    where: { id: draft.id },
    select: { supersedes: { select: { title: true } }, origin: { select: { title: true } } },
  });
  if (!supersedes && !origin) return;
  await forgetCarries(tx, draft.id);
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

/** A draft that was discarded no longer stands between a source and its later version. */
async function giveWay(tx: Tx, discardedId: string) {
  await forgetCarries(tx, discardedId);
  await tx.source.update({ where: { id: discardedId }, data: { supersedesId: null } });
}
