import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { notify, type Reason } from "@/lib/desk/notifications/notify";
import { these } from "@/lib/desk/notifications/recipients";

interface Submission {
  id: string;
  addedById: string;
}

/** Why whoever submitted an article is notified of what has become of it. */
export const asSubmitter = ({ addedById }: Pick<Submission, "addedById">): Reason => ({
  kind: "SUBMISSION",
  to: these([addedById]),
});

/**
 * Notifies whoever submitted an article of what has become of it, unless they did that themselves.
 *
 * @param except people who never heard of what this undoes
 */
export const notifySubmitter = (
  tx: Tx,
  viewer: Viewer,
  submission: Submission,
  event: bigint,
  except: ReadonlySet<string> = new Set(),
): Promise<void> =>
  notify(tx, viewer, { event, sourceId: submission.id }, [asSubmitter(submission)], { except });
