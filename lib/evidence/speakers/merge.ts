import { command, type Tx } from "@/lib/core/command/command";
import { refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { isDescription } from "@/lib/extract/described";
import { lockSpeakers, moveQuotes, seenSpeaker, updateSpeaker } from "./held";
import type { Called } from "./resolve-names";
import { mergeSpeakerInput } from "./schema";

/**
 * Merges a speaker into another, who gets their quotations, and their names as aliases. The merged row is
 * kept and points to the other. A description does not become an alias: it keeps meaning that speaker in
 * its own article alone.
 */
export const mergeSpeaker = command({
  input: mergeSpeakerInput,
  verb: "mergeSpeaker",
  run: async (tx, viewer, { id, version, into, intoVersion, reason }) => {
    if (id === into) return refuseField("into", "Choose a different speaker.");
    await lockSpeakers(tx, [id, into]);
    const from = await seenSpeaker(tx, id, { viewer, version });
    const to = await seenSpeaker(tx, into, { viewer, version: intoVersion });
    if (to.describedInId && to.describedInId !== from.describedInId)
      refuseField(
        "into",
        "This speaker is only described, and in another article. Choose a speaker with a name.",
      );
    return mergeInto(tx, viewer, from, to, reason);
  },
});

/**
 * Merges a speaker into another, also as part of another command. Both must be locked. Returns the id of the speaker who
 * has the quotations now, how many have moved, and the id of the move, with which to undo it.
 */
export async function mergeInto(tx: Tx, viewer: Viewer, from: Called, to: Called, reason: string) {
  const known = new Set([to.name, ...to.aliases].map((name) => name.toLowerCase()));
  const aliases = [from.name, ...from.aliases].filter(
    (name) => !known.has(name.toLowerCase()) && !isDescription(name),
  );
  const quotes = await tx.quote.findMany({ where: { speakerId: from.id }, select: { id: true } });
  const quoteIds = quotes.map((quote) => quote.id);
  await moveQuotes(tx, { quoteIds, fromId: from.id, toId: to.id });
  await updateSpeaker(tx, from, { mergedIntoId: to.id });
  await updateSpeaker(tx, to, { aliases: [...to.aliases, ...aliases] });
  const move = await tx.speakerMove.create({
    data: {
      kind: "MERGE",
      fromId: from.id,
      toId: to.id,
      quoteIds,
      aliases,
      reason,
      movedById: viewer.id,
    },
  });
  const moved = { from: from.id, to: to.id, quotes: quoteIds.length, reason };
  const names = { name: from.name, other: to.name };
  await recordEvent(tx, viewer, {}, { verb: "speaker.merged", ...moved, ...names });
  return { id: to.id, quotes: quoteIds.length, move: move.id };
}
