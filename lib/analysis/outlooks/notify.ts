import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { type Mentioned, mentionsOf } from "@/lib/desk/members/mentions";
import { notify } from "@/lib/desk/notifications/notify";
import { followersOf, these } from "@/lib/desk/notifications/recipients";
import type { OutlookRevision } from "@/lib/generated/prisma/client";

interface Revised {
  issue: { id: string; title: string };
  event: bigint;
  revision: Pick<OutlookRevision, "number" | "judgement">;
  before: Pick<OutlookRevision, "judgement" | "rationale"> | null;
  mentioned: readonly Mentioned[];
}

/**
 * Notifies an issue's followers that its outlook was revised, and anyone mentioned in the revision. A revision starts
 * with the text of the previous one, so people mentioned there are not notified of a mention again.
 */
export async function notifyOfRevision(
  tx: Tx,
  viewer: Viewer,
  { issue, event, revision, before, mentioned }: Revised,
): Promise<void> {
  const { judgement = "", rationale = "" } = before ?? {};
  const known = Object.values(mentionsOf({ judgement, rationale })).flat();
  const fresh = mentioned.filter(({ handle }) => !known.includes(handle));
  const details = { title: issue.title, words: revision.judgement, revision: revision.number };
  await notify(tx, viewer, { event, issueId: issue.id, details }, [
    ...(fresh.length > 0
      ? [{ kind: "MENTION", to: these(fresh.map(({ id }) => id)) } as const]
      : []),
    { kind: "REVISION", to: followersOf({ issueId: issue.id }) },
  ]);
}
