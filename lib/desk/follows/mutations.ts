import type { z } from "zod";
import { issueNamed } from "@/lib/analysis/issue-named";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { readableSources } from "@/lib/visibility";
import { followInput } from "./schema";

// Who follows an issue or source is shown on its page, but isn't part of its history: neither command records an event.
// Whoever owns an issue or writes on it follows it by the trigger `follow_own_work` (migration `notifications_and_mail`).

/** Follows an issue or a source. Following it already changes nothing. */
export const follow = command({
  input: followInput,
  verb: "follow",
  run: (tx, viewer, on) => setFollowing(tx, viewer, on, true),
});

/** Unfollows an issue or a source, for good: owning it or writing on it later doesn't make the person follow it again. */
export const unfollow = command({
  input: followInput,
  verb: "unfollow",
  run: (tx, viewer, on) => setFollowing(tx, viewer, on, false),
});

/** Lets the person who has opened an issue follow it. */
export const followOpened = (tx: Tx, { id: userId }: Viewer, issueId: string) =>
  tx.follow.createMany({ data: { userId, issueId }, skipDuplicates: true });

async function setFollowing(
  tx: Tx,
  viewer: Viewer,
  { issue, source }: z.output<typeof followInput>,
  following: boolean,
) {
  const userId = viewer.id;
  const change = { following, changedAt: new Date() };
  if (issue !== undefined) {
    const { id: issueId } = await issueNamed(tx, viewer, issue);
    await tx.follow.upsert({
      where: { userId_issueId: { userId, issueId } },
      create: { userId, issueId, ...change },
      update: change,
    });
  } else {
    const found = await tx.source.findFirst({
      where: { id: source ?? "", ...readableSources },
      select: { id: true },
    });
    if (!found) return refuse("not-found", "This source doesn’t exist.");
    const sourceId = found.id;
    await tx.follow.upsert({
      where: { userId_sourceId: { userId, sourceId } },
      create: { userId, sourceId, ...change },
      update: change,
    });
  }
  return { following };
}
