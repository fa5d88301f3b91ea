import type { Choice } from "@/components/ui/choice-box";
import { findInList } from "@/components/ui/find-in-list";
import type { SpeakerRow } from "@/lib/evidence/speakers/schema";
import { detailOf } from "./use-speaker-names";

/** The named speakers that a text may mean, most quoted first. */
export const findSpeakers = (q: string, signal: AbortSignal) =>
  findInList(
    "speakers",
    { q, named: "yes" },
    signal,
    (speaker: SpeakerRow): Choice => ({
      id: speaker.id,
      value: speaker.name,
      detail: detailOf(speaker),
    }),
  );
