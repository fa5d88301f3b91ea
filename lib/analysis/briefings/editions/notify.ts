import { aboutEdition } from "@/lib/analysis/edition-named";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { notify } from "@/lib/desk/notifications/notify";
import { everyoneWho, openersOf } from "@/lib/desk/notifications/recipients";
import type { Edition } from "@/lib/generated/prisma/client";

type Named = Pick<Edition, "id" | "number" | "title">;

/** Notifies everyone of a new edition, and tells those who have opened the edition that it corrects. */
export const notifyOfEdition = (
  tx: Tx,
  viewer: Viewer,
  { event, edition, corrected }: { event: bigint; edition: Named; corrected: Named | null },
) =>
  notify(tx, viewer, { event, ...aboutEdition(edition) }, [
    ...(corrected ? [{ kind: "RECALL", to: openersOf(corrected.id) } as const] : []),
    { kind: "EDITION", to: everyoneWho("acknowledgeEdition") },
  ]);
