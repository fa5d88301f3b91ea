import type { Viewer } from "@/lib/auth";
import type { Prisma } from "@/lib/generated/prisma/client";
import { notesFor } from "@/lib/note-ref";

/** Everyone argues, and says where an argument belongs. */
export const mayPlaceThreads = (_viewer: Viewer): boolean => true;

/** Threads that the viewer may place: those that they read, by their first note. */
export const placeableThreads = (viewer: Viewer): Prisma.NoteWhereInput => ({
  parentId: null,
  ...notesFor(viewer),
});
