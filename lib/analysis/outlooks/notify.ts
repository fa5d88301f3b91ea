import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Mentioned } from "@/lib/desk/members/mentions";
import { notify } from "@/lib/desk/notifications/notify";
import { followersOf, these } from "@/lib/desk/notifications/recipients";
import type { OutlookRevision } from "@/lib/generated/prisma/client";

interface Revised {
  issue: { id: string; title: string };
  event: bigint;
  revision: Pick<OutlookRevision, "number" | "judgement">;
  /** Without anyone mentioned in the previous revision. */
  mentioned: readonly Mentioned[];
}

/** Notifies an issue's followers that its outlook was revised, and anyone newly mentioned in the revision. */
export async function notifyOfRevision(
  tx: Tx,
  viewer: Viewer,
  { issue, event, revision, mentioned }: Revised,
): Promise<void> {
  const details = { title: issue.title, words: revision.judgement, revision: revision.number };
  await notify(tx, viewer, { event, issueId: issue.id, details }, [
    ...(mentioned.length > 0
      ? [{ kind: "MENTION", to: these(mentioned.map(({ id }) => id)) } as const]
      : []),
    { kind: "REVISION", to: followersOf({ issueId: issue.id }) },
  ]);
}
