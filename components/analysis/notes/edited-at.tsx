"use client";

import { useState } from "react";
import { DateText } from "@/components/ui/date-text";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";

const [NoteHistory, early] = loadOnUse(async () => (await import("./note-history")).NoteHistory);

/** When a note was last edited. Opens its earlier wordings. */
export function EditedAt({ id, at }: { id: string; at: number }) {
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
        edited <DateText date={at} variant="relative" />
      </button>
      {open && (
        <OnUse>
          <NoteHistory id={id} onClose={() => setOpen(false)} />
        </OnUse>
      )}
    </>
  );
}
