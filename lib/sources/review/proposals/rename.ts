import { command } from "@/lib/core/command/command";
import { lockedDraft, versionsAfter } from "@/lib/sources/held-draft";
import { renameAll } from "@/lib/sources/review/rename";
import { renameSpeakerInput } from "./schema";

/** Renames a speaker in all their proposals. Returns how many it changed, and the versions that they have now. */
export const renameSpeaker = command({
  input: renameSpeakerInput,
  verb: "renameSpeaker",
  run: async (tx, viewer, { source: sourceId, ...rename }) => {
    await lockedDraft(tx, viewer, sourceId);
    const renamed = await renameAll(tx, viewer, { sourceId, ...rename });
    return { renamed: renamed.length, versions: await versionsAfter(tx, sourceId, renamed) };
  },
});
