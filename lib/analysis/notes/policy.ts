import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { notesFor } from "@/lib/visibility";

// What a note may be written on is in schema.ts, who may read it in lib/visibility.ts.

/** The notes that the viewer may change: only their own, whatever their role. */
export const ownNotes = (viewer: Viewer): Prisma.NoteWhereInput => ({
  authorId: viewer.id,
  AND: notesFor(viewer),
});

/**
 * Who may close or reopen a question: the person who asked, who knows best whether it is answered, and
 * analysts and admins, who are responsible for what stays open if that person doesn't come back. A
 * manager may close only their own. Activity shows who did it.
 */
export const mayClose = (
  viewer: Pick<Viewer, "id" | "role">,
  question: { authorId: string },
): boolean => question.authorId === viewer.id || may(viewer, "editIssue");
