import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { refuseDone, refuseUndo, whoIs } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { isDescription } from "@/lib/extract/described";
import type { Speaker } from "@/lib/generated/prisma/client";
import { lockedSpeaker, updateSpeaker } from "./held";
import { mergeInto } from "./merge";
import { freeName, holderOf } from "./names";
import { correctNameInput, undoNameCorrectionInput } from "./schema";

/**
 * Corrects a speaker's name. The earlier one becomes an alias, so that later articles still find the speaker. A
 * described speaker who gets a name is merged into a new speaker of that name: the description keeps its meaning in its
 * own article. Returns the id of the speaker who has the name.
 */
export const correctName = command({
  input: correctNameInput,
  verb: "correctName",
  run: async (tx, viewer, { id, version, name, reason }) => {
    const speaker = await lockedSpeaker(tx, id, { viewer, version });
    if (name === speaker.name)
      refuseField("name", "That’s already the name. Enter a different one.");
    const isNamed = speaker.describedInId === null;
    if (isNamed && isDescription(name))
      refuseField("name", "This is a description. Enter the speaker’s name.");
    const describedInId = isDescription(name) ? speaker.describedInId : null;
    const holder = await holderOf(tx, speaker, name, describedInId);
    if (holder) refuseField("name", `${holder.name} already has this name. Merge the two instead.`);
    if (isNamed || describedInId) return rename(tx, viewer, speaker, name, reason);
    const named = await tx.speaker.create({ data: { name, aliases: [] } });
    await mergeInto(tx, viewer, speaker, named, reason);
    return { id: named.id };
  },
});

async function rename(tx: Tx, viewer: Viewer, speaker: Speaker, name: string, reason: string) {
  const { id, name: before, aliases } = speaker;
  const isAnother = (alias: string) => alias.toLowerCase() !== name.toLowerCase();
  const lost = aliases.filter((alias) => !isAnother(alias));
  await freeName(tx, speaker, name);
  await updateSpeaker(tx, speaker, {
    name,
    aliases: [...aliases, before].filter(isAnother),
  });
  const data = { before, after: name, lost, reason, correctedById: viewer.id };
  await tx.nameCorrection.create({ data: { speakerId: id, ...data } });
  const names = { name: before, other: name };
  await recordEvent(tx, viewer, {}, { verb: "speaker.renamed", to: id, ...names, reason });
  return { id };
}

/** Undoes the correction of a speaker's name, if nobody else has taken the earlier name meanwhile. */
export const undoNameCorrection = command({
  input: undoNameCorrectionInput,
  verb: "undoNameCorrection",
  run: async (tx, viewer, { id }) => {
    const include = { undoneBy: { select: { id: true, name: true } } };
    const known = await tx.nameCorrection.findUnique({ where: { id }, include });
    if (!known) return refuse("not-found", "This change no longer exists.");
    const { speakerId, before, after, lost } = known;
    const speaker = await lockedSpeaker(tx, speakerId);
    const { count } = await tx.nameCorrection.updateMany({
      where: { id, undoneAt: null },
      data: { undoneAt: new Date(), undoneById: viewer.id },
    });
    if (count === 0) refuseDone({ what: "this", did: "undone", by: whoIs(viewer, known.undoneBy) });
    if (speaker.mergedIntoId) refuseUndo({ what: before, did: "merged", next: "Undo that first." });
    if (speaker.name !== after)
      refuseUndo({ what: "this name", did: "corrected", next: "Undo that first." });
    const holder = await holderOf(tx, speaker, before, speaker.describedInId);
    if (holder)
      refuse(
        "conflict",
        `Couldn’t undo this: ${holder.name} now has the earlier name. Correct that speaker’s name first, or merge the two.`,
      );
    await freeName(tx, speaker, before);
    const aliases = speaker.aliases.filter((alias) => alias !== before);
    await updateSpeaker(tx, speaker, { name: before, aliases: [...aliases, ...lost] });
    const names = { name: before, other: after };
    await recordEvent(tx, viewer, {}, { verb: "speaker.rename-undone", to: speakerId, ...names });
    return { id: speakerId };
  },
});
