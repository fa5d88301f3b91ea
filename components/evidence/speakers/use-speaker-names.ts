"use client";

import { narrowed, useFound } from "@/components/ui/use-found";
import { counted } from "@/lib/core/wording";
import type { SpeakerRow } from "@/lib/evidence/speakers/schema";

/** How many speakers to offer at once. */
export const MAX_OFFERS = 8;

/**
 * The speakers whose name or alias contains this text, as someone types it. If `near` is given, also finds
 * other spellings and puts similar names first. Leaves out described speakers.
 */
export function useSpeakerNames(text: string, { near }: { near?: string } = {}) {
  const look = (text: string, signal: AbortSignal) => find(text, near, signal);
  const { found, done, failed } = useFound(text.trim(), look, NOBODY, near);
  return { names: done ? found : narrowed(found, text, namesOf), failed };
}

const NOBODY: SpeakerRow[] = [];

async function find(q: string, near: string | undefined, signal: AbortSignal) {
  const which: Record<string, string> = near === undefined ? { named: "yes" } : { near };
  const query = new URLSearchParams({ q, limit: String(MAX_OFFERS + 1), ...which });
  const answer = await fetch(`/api/v1/speakers?${query}`, { signal });
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  return (await answer.json()).items as SpeakerRow[];
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
