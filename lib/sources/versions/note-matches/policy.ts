import { notesFor } from "@/lib/analysis/readable-notes";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Everyone argues, and says where an argument belongs. */
export const mayPlaceNotes = (_viewer: Viewer): boolean => true;

/** Threads that the viewer may place: those that they read, by their first note. */
export const placeableThreads = (viewer: Viewer): Prisma.NoteWhereInput => ({
  parentId: null,
  ...notesFor(viewer),
});
