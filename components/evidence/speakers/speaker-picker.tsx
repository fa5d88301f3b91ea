"use client";

import type { ComponentProps } from "react";
import { Combobox, type Offer } from "@/components/ui/combobox";
import type { SpeakerRow } from "@/lib/evidence/speakers/schema";
import { detailOf, useSpeakerNames } from "./use-speaker-names";

interface SpeakerPickerProps extends Omit<ComponentProps<"input">, "onChange" | "value" | "list"> {
  /** The speaker not to offer; those with similar names come first. */
  but: { id: string; name: string };
  text: string;
  onType: (text: string) => void;
  onPick: (speaker: SpeakerRow) => void;
}

interface Picked extends Offer {
  speaker: SpeakerRow;
}

/** Finds a speaker of the ledger as somebody types. */
export function SpeakerPicker({ but, text, onType, onPick, ...control }: SpeakerPickerProps) {
  const found = useSpeakerNames(text, { near: but.name });
  const offers: Picked[] = found
    .filter(({ id }) => id !== but.id)
    .map((speaker) => ({ value: speaker.name, detail: detailOf(speaker), speaker }));
  return (
    <Combobox
      {...control}
      value={text}
      onChange={onType}
      onTake={({ speaker }) => onPick(speaker)}
      offers={offers}
    />
  );
}
