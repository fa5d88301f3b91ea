"use client";

import type { ComponentProps } from "react";
import { Combobox, type Offer } from "@/components/ui/combobox";
import type { SpeakerRow } from "@/lib/evidence/speakers/schema";
import { detailOf, useSpeakerNames } from "./use-speaker-names";

interface SpeakerPickerProps extends Omit<ComponentProps<"input">, "onChange" | "value" | "list"> {
  /** The speaker not to suggest. Those with similar names come first. */
  except: { id: string; name: string };
  text: string;
  onType: (text: string) => void;
  onPick: (speaker: SpeakerRow) => void;
}

interface Picked extends Offer {
  speaker: SpeakerRow;
}

/** Finds a speaker on file as someone types. */
export function SpeakerPicker({ except, text, onType, onPick, ...control }: SpeakerPickerProps) {
  const { names, failed } = useSpeakerNames(text, { near: except.name });
  const offers: Picked[] = names
    .filter(({ id }) => id !== except.id)
    .map((speaker) => ({
      id: speaker.id,
      value: speaker.name,
      detail: detailOf(speaker),
      speaker,
    }));
  return (
    <Combobox
      {...control}
      value={text}
      onChange={onType}
      onTake={({ speaker }) => onPick(speaker)}
      offers={offers}
      hint={failed ? "Couldn’t look up speakers. Keep typing to try again." : undefined}
    />
  );
}
