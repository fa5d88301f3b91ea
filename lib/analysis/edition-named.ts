import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { isInTx } from "@/lib/visibility";

/** The edition with this number, for a mutation. Refuses if it is missing or hidden. */
export async function editionNumbered(tx: Tx, viewer: Viewer, number: number) {
  const edition = await tx.edition.findUnique({ where: { number } });
  if (!edition?.content || !(await isShown(tx, viewer, edition)))
    return refuse("not-found", "This edition doesn’t exist.");
  return { ...edition, content: edition.content };
}

async function isShown(tx: Tx, viewer: Viewer, { id }: { id: string }): Promise<boolean> {
  if (!viewer.limits) return true;
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from "Edition" e where e.id = ${id} and ${isInTx.visibleEdition("e", viewer)}`;
  return rows.length > 0;
}

interface Named {
  number: number;
  title: string;
}

/** How the inbox groups, names and links what happens to an edition. */
export const aboutEdition = ({ number, title }: Named) => ({
  subject: subjectOfEdition(number),
  details: { title: `Edition ${number}: ${title}`, edition: number },
});

/** The key by which the inbox groups notifications about an edition. */
export const subjectOfEdition = (number: number): string => `edition:${number}`;
