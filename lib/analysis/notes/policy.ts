import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Notes that the viewer may change: their own only, whatever the role. */
export const ownNotes = (viewer: Viewer): Prisma.NoteWhereInput => ({ authorId: viewer.id });

/**
 * Who says that a question is answered, or that it is not after all: who asked, as only they know;
 * and analysts and admins, who answer for what the desk leaves open when the asker does not come
 * back. A manager settles no question but their own. History says who did.
 */
export const mayClose = (
  viewer: Pick<Viewer, "id" | "role">,
  question: { authorId: string },
): boolean => question.authorId === viewer.id || viewer.role !== "MANAGER";
