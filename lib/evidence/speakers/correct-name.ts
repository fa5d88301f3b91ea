import { command, type Tx } from "@/lib/core/command/command";
import { refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { isDescription } from "@/lib/extract/described";
import type { Speaker } from "@/lib/generated/prisma/client";
import { lockedSpeaker, updateSpeaker } from "./locked";
import { mergeInto } from "./merge";
import { freeName, holderOf } from "./name-holder";
import { correctNameInput } from "./schema";

/**
 * Corrects a speaker's name. The earlier one becomes an alias, so that later articles still find the speaker. A
 * described speaker who gets a name is merged into a new speaker of that name: the description keeps its meaning in its
 * own article. Returns the id of the speaker who has the name.
 */
export const correctName = command({
  input: correctNameInput,
  verb: "correctName",
  run: async (tx, viewer, { id, version, name, reason }) => {
    const speaker = await lockedSpeaker(tx, id, version);
    if (name === speaker.name) refuseField("name", "This is the name already. Enter another.");
    const isNamed = speaker.describedInId === null;
    if (isNamed && isDescription(name))
      refuseField("name", "This is a description. Enter the speaker’s name.");
    const describedInId = isDescription(name) ? speaker.describedInId : null;
    const holder = await holderOf(tx, speaker, name, describedInId);
    if (holder) refuseField("name", `${holder.name} has this name. Merge the two instead.`);
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
