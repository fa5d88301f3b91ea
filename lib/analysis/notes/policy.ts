import { notesFor } from "@/lib/analysis/readable-notes";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { readableSources } from "@/lib/sources/catalogue/policy";

/** The notes that the viewer may read: the team's and their own, on records that can themselves be read. */
export const readableNotes = (viewer: Viewer): Prisma.NoteWhereInput => ({
  AND: [
    notesFor(viewer),
    {
      OR: [
        { issueId: { not: null } },
        { source: readableSources },
        { quote: { source: readableSources } },
      ],
    },
  ],
});

/** The notes that the viewer may change: only their own, whatever their role. */
export const ownNotes = (viewer: Viewer): Prisma.NoteWhereInput => ({ authorId: viewer.id });

/**
 * Who may close or reopen a question: the person who asked, who knows best whether it is answered, and
 * analysts and admins, who are responsible for what stays open if that person doesn't come back. A
 * manager may close only their own. Activity shows who did it.
 */
export const mayClose = (
  viewer: Pick<Viewer, "id" | "role">,
  question: { authorId: string },
): boolean => question.authorId === viewer.id || viewer.role !== "MANAGER";
