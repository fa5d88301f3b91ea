import { aboutEdition } from "@/lib/analysis/edition-named";
import { readersOfEditions } from "@/lib/analysis/edition-readers";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { notify } from "@/lib/desk/notifications/notify";
import { among, everyoneWho, type Recipients } from "@/lib/desk/notifications/recipients";
import { type Edition, Prisma } from "@/lib/generated/prisma/client";

type Named = Pick<Edition, "id" | "number" | "title">;

const ALL = everyoneWho("acknowledgeEdition");

/** The readers of an edition and of those that it corrects: some may not have been allowed to see one in between. */
const readersOf = ({ id }: Named): Recipients =>
  Prisma.sql`select "userId", '{}'::jsonb as own from (${readersOfEditions(Prisma.sql`e.id in (
    with recursive corrected as (
      select c.id, c."correctsId" from "Edition" c where c.id = ${id}
      union all select c.id, c."correctsId" from "Edition" c join corrected d on c.id = d."correctsId")
    select id from corrected)`)}) r`;

interface Issued {
  event: bigint;
  edition: Named;
  corrected: Named | null;
  /** The people that it is sent to; if none are named, everyone. */
  readers: readonly string[];
}

/**
 * Notifies the people that an edition is sent to, and the readers of the edition that it corrects. Of these, whoever may
 * not see the correction is only told that there is one, and led to what it corrects.
 */
export async function notifyOfEdition(
  tx: Tx,
  actor: Pick<Viewer, "id"> | null,
  { event, edition, corrected, readers }: Issued,
): Promise<void> {
  const recalls = corrected ? [{ kind: "RECALL", to: readersOf(corrected) } as const] : [];
  const sent = { kind: "EDITION", to: readers.length > 0 ? among(ALL, readers) : ALL } as const;
  // A correction is an edition, too: whoever wants those by email gets it by email.
  await notify(tx, actor, { event, ...aboutEdition(edition) }, [...recalls, sent], {
    widest: true,
  });
  if (corrected) await notify(tx, actor, { event, ...aboutEdition(corrected) }, recalls);
}
