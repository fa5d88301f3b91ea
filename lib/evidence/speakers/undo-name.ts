import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseDone, refuseUndo, whoIs } from "@/lib/core/command/stale";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lockedSpeaker, updateSpeaker } from "./locked";
import { freeName, holderOf } from "./name-holder";
import { undoNameCorrectionInput } from "./schema";

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
    if (holder) refuseUndo({ what: `${holder.name}, who has the earlier name` });
    await freeName(tx, speaker, before);
    const aliases = speaker.aliases.filter((alias) => alias !== before);
    await updateSpeaker(tx, speaker, { name: before, aliases: [...aliases, ...lost] });
    const names = { name: before, other: after };
    await recordEvent(tx, viewer, {}, { verb: "speaker.rename-undone", to: speakerId, ...names });
    return { id: speakerId };
  },
});
