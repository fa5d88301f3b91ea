"use client";

import { useEffect, useState } from "react";
import { counted } from "@/lib/core/wording";
import type { SpeakerRow } from "@/lib/evidence/speakers/schema";

/** How many speakers to offer at once. */
export const MAX_OFFERS = 8;

/**
 * The speakers whose name or alias contains this text, as somebody types it. If `near` is given, also finds
 * other spellings and puts similar names first. Leaves out described speakers. Returns none if the request
 * fails.
 */
export function useSpeakerNames(text: string, { near }: { near?: string } = {}): SpeakerRow[] {
  const [found, setFound] = useState<SpeakerRow[]>([]);
  useEffect(() => {
    const request = new AbortController();
    const query = new URLSearchParams({
      q: text.trim(),
      limit: String(MAX_OFFERS + 1),
      named: "yes",
    });
    if (near !== undefined) query.set("near", near);
    fetch(`/api/v1/speakers?${query}`, { signal: request.signal })
      .then((answer) => (answer.ok ? answer.json() : { items: [] }))
      .then(({ items }) => setFound(items))
      .catch(() => request.signal.aborted || setFound([]));
    return () => request.abort();
  }, [text, near]);
  return found;
}

/** Details that tell speakers apart: "12 quotations · minister · also Xi". */
export function detailOf({ quotes, roles, aliases }: SpeakerRow): string {
  const facts = [
    counted(quotes, "quotation"),
    roles[0],
    aliases[0] && `also ${aliases.join(", ")}`,
  ];
  return facts.filter(Boolean).join(" · ");
}
