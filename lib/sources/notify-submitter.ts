import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { notify } from "@/lib/desk/notifications/notify";
import { these } from "@/lib/desk/notifications/recipients";

interface Submission {
  id: string;
  addedById: string;
}

/**
 * Notifies whoever submitted an article of what has become of it, unless they did that themselves.
 *
 * @param except people who never heard of what this undoes
 */
export const notifySubmitter = (
  tx: Tx,
  viewer: Viewer,
  { id: sourceId, addedById }: Submission,
  event: bigint,
  except: ReadonlySet<string> = new Set(),
): Promise<void> =>
  notify(tx, viewer, { event, sourceId }, [{ kind: "SUBMISSION", to: these([addedById]) }], {
    except,
  });
