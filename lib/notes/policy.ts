import type { Viewer } from "@/lib/auth";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Everyone at the desk argues. */
export const mayWriteNote = (_viewer: Viewer): boolean => true;

/** Notes that the viewer may read: the team's, and their own. */
export const readableNotes = (viewer: Viewer): Prisma.NoteWhereInput => ({
  OR: [{ visibility: "TEAM" }, { authorId: viewer.id }],
});

/** Notes that the viewer may change: their own only, whatever the role. */
export const ownNotes = (viewer: Viewer): Prisma.NoteWhereInput => ({ authorId: viewer.id });
