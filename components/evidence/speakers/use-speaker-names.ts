"use client";

import { narrowed, useFound } from "@/components/ui/use-found";
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
  const look = (text: string, signal: AbortSignal) => find(text, near, signal);
  const { found, done } = useFound(text.trim(), look, NOBODY, near);
  return done ? found : narrowed(found, text, namesOf);
}

const NOBODY: SpeakerRow[] = [];

async function find(q: string, near: string | undefined, signal: AbortSignal) {
  const query = new URLSearchParams({ q, limit: String(MAX_OFFERS + 1), named: "yes" });
  if (near !== undefined) query.set("near", near);
  const answer = await fetch(`/api/v1/speakers?${query}`, { signal });
  return answer.ok ? ((await answer.json()).items as SpeakerRow[]) : NOBODY;
}

const namesOf = ({ name, aliases }: SpeakerRow) => [name, ...aliases].join("\n");

/** Details that tell speakers apart: "12 quotations · minister · also Xi". */
export function detailOf({ quotes, roles, aliases }: SpeakerRow): string {
  const facts = [
    counted(quotes, "quotation"),
    roles[0],
    aliases[0] && `also ${aliases.join(", ")}`,
  ];
  return facts.filter(Boolean).join(" · ");
}
