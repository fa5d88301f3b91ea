"use client";

import { useUnsaved } from "@/components/ui/use-unsaved";
import { differing } from "@/lib/core/take-over";
import type { SpeakerSeen } from "@/lib/evidence/speakers/schema";

/**
 * What is typed to change a speaker, kept like any unsaved text, and the version that the person saw when they began to
 * type, so that what others change meanwhile is not overwritten. After a save that is refused as stale, call
 * `lookAgain`: the page shows the speaker as they are now, and saving again counts as having seen that.
 */
export function useSpeakerChange<T extends object>(key: string, speaker: SpeakerSeen, empty: T) {
  const unsaved = useUnsaved(key, { ...empty, seen: null as number | null });
  const set = (part: Partial<T>) =>
    unsaved.setValue((now) => {
      const next = { ...now, ...part };
      const isEmpty = differing(empty, next).length === 0;
      return { ...next, seen: isEmpty ? null : (now.seen ?? speaker.version) };
    });
  const lookAgain = () => unsaved.setValue((now) => ({ ...now, seen: null }));
  return { unsaved, set, version: unsaved.value.seen ?? speaker.version, lookAgain };
}
