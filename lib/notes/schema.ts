import { z } from "zod";

export interface Note {
  id: string;
  parentId: string | null;
  body: string;
  authorId: string;
  author: string;
  createdAt: string;
  editedAt: string | null;
  /** Set where the note was deleted; only its author is shown it then, to restore it. */
  deletedAt: string | null;
  version: number;
}

const body = z
  .string()
  .trim()
  .min(1, "Write something first.")
  .max(20000, "At most 20,000 characters.");

export const writeNoteInput = z.object({
  issue: z.string(),
  body,
  parentId: z.string().nullable().default(null),
});

export const editNoteInput = z.object({ id: z.string(), version: z.number().int(), body });

export const noteVersionInput = z.object({ id: z.string(), version: z.number().int() });
