import { notesFor } from "@/lib/analysis/readable-notes";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Threads that the viewer may place: those that they read, by their first note. */
export const placeableThreads = (viewer: Viewer): Prisma.NoteWhereInput => ({
  parentId: null,
  ...notesFor(viewer),
});
