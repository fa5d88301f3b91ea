import type { Tx } from "@/lib/core/command/command";
import type { SpeakerMove } from "@/lib/generated/prisma/client";
import { type Called, endOfMerges, speakersCalled } from "./resolve-names";

/**
 * Another speaker who has a name, if there is one: by name, alias, or the name of a row merged into them, among the
 * speakers known to every source and those described in one article.
 */
export async function holderOf(
  tx: Tx,
  speaker: Called,
  name: string,
  describedInId: string | null,
): Promise<{ name: string } | null> {
  const isCalled = (row: Called) => row.name.toLowerCase() === name.toLowerCase();
  for (const row of await speakersCalled(tx, [name], describedInId)) {
    if (row.describedInId !== describedInId) continue;
    // Aliases of a merged row have gone to the speaker it was merged into, who may have lost them since.
    if (row.mergedIntoId && !isCalled(row)) continue;
    const holder = await endOfMerges(tx, row.id);
    if (holder.id !== speaker.id) return holder;
  }
  return null;
}

/**
 * Frees a name for a speaker, before they take it. No two rows may have it, so if it is that of a row merged into the
 * speaker, that row gets the speaker's present name. A row whose name differs in case can keep it, so that undoing the
 * correction leaves its spelling as it was.
 */
export async function freeName(tx: Tx, speaker: Called, name: string): Promise<void> {
  const { id, describedInId } = speaker;
  const row = await tx.speaker.findFirst({ where: { name, describedInId, id: { not: id } } });
  if (!row) return;
  // By way of a name that nobody has, since no two rows may have the same one at any time.
  const between = `${name} ${row.id}`;
  await tx.speaker.update({ where: { id: row.id }, data: { name: between } });
  await tx.speaker.update({ where: { id }, data: { name } });
  await tx.speaker.update({ where: { id: row.id }, data: { name: speaker.name } });
}

/**
 * Whether a correction made since a merge gave the speaker one of the merged row's names, or swapped the two. Undoing the
 * merge would then leave both with the wrong name. A later correction doesn't change that.
 */
export async function isNamedByMerge(
  tx: Tx,
  { toId, aliases, movedAt }: SpeakerMove,
  from: Called,
): Promise<boolean> {
  const corrections = await tx.nameCorrection.findMany({
    where: { speakerId: toId, undoneAt: null, correctedAt: { gte: movedAt } },
  });
  const moved = new Set([from.name, ...aliases].map((name) => name.toLowerCase()));
  return corrections.some(
    ({ before, after }) => moved.has(after.toLowerCase()) || before === from.name,
  );
}
