import { aboutEdition } from "@/lib/analysis/edition-named";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { notify } from "@/lib/desk/notifications/notify";
import { among, everyoneWho, openersOf } from "@/lib/desk/notifications/recipients";
import type { Edition } from "@/lib/generated/prisma/client";

type Named = Pick<Edition, "id" | "number" | "title">;

const ALL = everyoneWho("acknowledgeEdition");

interface Issued {
  event: bigint;
  edition: Named;
  corrected: Named | null;
  /** The people that it is sent to; if none are named, everyone. */
  readers: readonly string[];
}

/** Notifies the people that an edition is sent to, and those who have opened the edition that it corrects. */
export const notifyOfEdition = (
  tx: Tx,
  actor: Pick<Viewer, "id"> | null,
  { event, edition, corrected, readers }: Issued,
) =>
  notify(tx, actor, { event, ...aboutEdition(edition) }, [
    ...(corrected ? [{ kind: "RECALL", to: openersOf(corrected.id) } as const] : []),
    { kind: "EDITION", to: readers.length > 0 ? among(ALL, readers) : ALL },
  ]);
