"use client";

import { Button } from "@/components/ui/button";
import { counted } from "@/lib/core/wording";
import type { NameLookup } from "@/lib/evidence/speakers/schema";

interface SpeakerLookupProps {
  name: string;
  standing: NameLookup | undefined;
  /** How many other proposals of the draft stand under this name. */
  others: number;
  onUse: (name: string, everywhere: boolean) => void;
}

/** Whether the ledger knows a name, and whose it may be where it does not. */
export function SpeakerLookup({ name, standing, others, onUse }: SpeakerLookupProps) {
  if (!standing) return null;
  const { near } = standing;
  if (near.length === 0)
    return <p className="text-xs text-secondary">{describeLookup(name, standing)}</p>;
  return (
    <fieldset className="space-y-1.5">
      <legend className="text-xs text-secondary">
        New to the ledger. Perhaps one that it knows:
      </legend>
      {near.map((speaker) => (
        <p key={speaker.id} className="flex flex-wrap items-center gap-1.5 text-sm">
          <Button onClick={() => onUse(speaker.name, false)}>{speaker.name}</Button>
          {others > 0 && (
            <Button
              variant="quiet"
              aria-label={`${speaker.name} in all ${others + 1} proposals by ${name}`}
              onClick={() => onUse(speaker.name, true)}
            >
              in all {others + 1} by “{name}”
            </Button>
          )}
          <span className="text-xs text-secondary">{counted(speaker.quotes, "quotation")}</span>
        </p>
      ))}
    </fieldset>
  );
}

/** The same in brief: "known, 12 quotations", "perhaps Xi Jinping?", "new". */
export function describeLookup(name: string, { described, known, near }: NameLookup): string {
  const isSame = known?.name.toLowerCase() === name.toLowerCase();
  if (described && (!known || isSame)) return "names nobody: stays with this article";
  if (known) {
    const as = isSame ? "" : ` as ${known.name}`;
    return `known${described ? " in this article" : ""}${as}, ${counted(known.quotes, "quotation")}`;
  }
  return near[0] ? `perhaps ${near[0].name}?` : "new to the ledger";
}
