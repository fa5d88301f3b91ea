import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Mentioned } from "@/lib/desk/members/mentions";
import { notify, type Reason } from "@/lib/desk/notifications/notify";
import { eachOf, followersOf, these } from "@/lib/desk/notifications/recipients";
import { firstOwnWords } from "@/lib/desk/notifications/schema";

interface Stated {
  issue: { id: string; title: string; ownerId: string | null };
  event: bigint;
  /** Without anyone mentioned in what a changed dissent said before. */
  mentioned: readonly Mentioned[];
  /** Whose dissent is answered, and who answered it before. */
  thread?: { dissenter: string; answerers: readonly string[] };
  /** The author of the revision, if the dissent is a new one. */
  disputes?: string | undefined;
  /** The text of the dissent or answer. */
  text: string;
  /** People who have already heard of it. */
  except?: ReadonlySet<string> | undefined;
}

/**
 * Notifies people mentioned in a dissent or in an answer to one; of a new dissent the author of the revision, and the
 * issue's owner and followers; and of an answer the others who wrote.
 */
export async function notifyOfDissent(
  tx: Tx,
  viewer: Viewer,
  { issue, event, mentioned, thread, disputes, text, except = new Set() }: Stated,
): Promise<void> {
  const dissenter = thread?.dissenter;
  const own = (ids: readonly string[]) =>
    eachOf(new Map(ids.map((id) => [id, { own: id === dissenter }])));
  const writers = thread ? [thread.dissenter, ...thread.answerers] : [];
  if (mentioned.length + writers.length === 0 && !disputes) return;
  const details = { title: issue.title, words: firstOwnWords(text) };
  const reasons: Reason[] = [
    { kind: "MENTION", to: own(mentioned.map(({ id }) => id)) },
    { kind: "REPLY", to: own(writers) },
  ];
  if (disputes)
    reasons.push(
      { kind: "DISSENT", to: these([disputes, ...(issue.ownerId ? [issue.ownerId] : [])]) },
      { kind: "DISSENT", to: followersOf({ issueId: issue.id }) },
    );
  await notify(tx, viewer, { event, issueId: issue.id, details }, reasons, { except });
}
