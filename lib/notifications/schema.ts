import { z } from "zod";
import type { NotePlace } from "@/lib/notes/schema";

/** So many notices a page shows at most; all of them can be marked as read at once. */
export const MOST_NOTICES = 200;

/** An event that concerns a person, as their inbox shows it. Instants are ISO text. */
export interface Notice {
  id: string;
  at: string;
  actor: string;
  sentence: string;
  readAt: string | null;
  issue: { slug: string; title: string } | null;
  source: { id: string; title: string } | null;
  /** The person's own newest judgement on the issue that rests on what changed. */
  outlook: { number: number; current: boolean } | null;
  /** The person's own notes there that rest on it. */
  notes: NotePlace[];
}

export const readNoticesInput = z.object({ ids: z.array(z.string()).min(1).max(MOST_NOTICES) });
