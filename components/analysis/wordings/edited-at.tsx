"use client";

import { type ComponentProps, useState } from "react";
import { DateText } from "@/components/ui/date-text";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";

const [EarlierWordings, early] = loadOnUse(
  async () => (await import("./earlier-wordings")).EarlierWordings,
);

interface EditedAtProps {
  /** The text, by its address in the REST interface: `notes/01J...`. */
  of: string;
  at: string | number;
  /** What is said of the text where it isn’t a note: what its author did first, and later. */
  did?: readonly [string, string];
  variant?: ComponentProps<typeof DateText>["variant"];
}

const NOTE = ["written", "edited"] as const;

/** When a text was last edited. Opens its earlier wordings. */
export function EditedAt({ of, at, did = NOTE, variant = "relative" }: EditedAtProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <span className="print:hidden">, </span>
      <button
        type="button"
        className="cursor-pointer underline decoration-rule underline-offset-2 hover:decoration-ink"
        title="Show earlier wordings"
        onClick={() => setOpen(true)}
        {...early}
      >
        {did[1]} <DateText date={at} variant={variant} />
      </button>
      {open && (
        <OnUse>
          <EarlierWordings of={of} did={did} onClose={() => setOpen(false)} />
        </OnUse>
      )}
    </>
  );
}
