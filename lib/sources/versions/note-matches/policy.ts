import { notesFor } from "@/lib/analysis/readable-notes";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** First notes of the threads that the viewer may place: those that they may read. */
export const placeableThreads = (viewer: Viewer): Prisma.NoteWhereInput => ({
  parentId: null,
  ...notesFor(viewer),
});
