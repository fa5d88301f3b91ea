import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { type Mentioned, mentionsOf } from "@/lib/desk/members/mentions";
import { notify } from "@/lib/desk/notifications/notify";
import { eachOf } from "@/lib/desk/notifications/recipients";
import { firstWords } from "@/lib/desk/notifications/schema";

interface Stated {
  issue: { id: string; title: string };
  event: bigint;
  mentioned: readonly Mentioned[];
  /** Whose dissent is answered. */
  dissenter?: string;
  /** The text of the dissent or answer. */
  text: string;
  /** What the dissent said before, if it is changed: people mentioned there aren't notified again. */
  before?: string | undefined;
}

/** Notifies people mentioned in a dissent or in an answer to one. */
export async function notifyOfDissent(
  tx: Tx,
  viewer: Viewer,
  { issue, event, mentioned, dissenter, text, before = "" }: Stated,
): Promise<void> {
  const known = mentionsOf({ before }).before ?? [];
  const fresh = mentioned.filter(({ handle }) => !known.includes(handle));
  if (fresh.length === 0) return;
  const details = { title: issue.title, words: firstWords(text) };
  await notify(tx, viewer, { event, issueId: issue.id, details }, [
    {
      kind: "MENTION",
      to: eachOf(new Map(fresh.map(({ id }) => [id, { own: id === dissenter }]))),
    },
  ]);
}
