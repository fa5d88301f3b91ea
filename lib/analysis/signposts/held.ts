import { holdIssue } from "@/lib/analysis/forecast-held";
import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { lastActor } from "@/lib/desk/events/queries";
import { mayTend } from "./policy";
import { loadSignpost } from "./queries";

interface Ref {
  issue: string;
  signpost: number;
}

/**
 * A signpost that the person may change, and its issue, which is locked. Refuses if it is missing or not theirs to
 * change.
 */
export async function holdSignpost(tx: Tx, viewer: Viewer, { issue: ref, signpost: number }: Ref) {
  const issue = await holdIssue(tx, viewer, ref);
  const signpost = await tx.signpost.findUnique({
    where: { issueId_number: { issueId: issue.id, number } },
    include: { forecast: { select: { number: true } } },
  });
  if (!signpost) return refuse("not-found", "This signpost doesn’t exist.");
  if (!mayTend(viewer, { authorId: signpost.authorId, ownerId: issue.ownerId }))
    refuse(
      "forbidden",
      "Only the signpost’s author, the issue’s owner and admins can change it or decide on its matches.",
    );
  return { issue, signpost };
}

/** The same, in the version that the person saw. Refuses any other version, with the signpost as it is now. */
export async function holdSeen(
  tx: Tx,
  viewer: Viewer,
  { version, ...ref }: Ref & { version: number },
) {
  const held = await holdSignpost(tx, viewer, ref);
  const { id: issueId } = held.issue;
  const { number } = held.signpost;
  requireSeen(held.signpost, version, {
    what: "this signpost",
    by: () => lastActor(viewer, CHANGES, { issueId, signpost: number }),
    current: async () => (await loadSignpost(viewer, issueId, number))!,
  });
  return held;
}

const CHANGES = ["signpost.edited", "signpost.retired", "signpost.restored"] as const;
