import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** The team's notes and the viewer's own. Whether the viewer may read what they are on is checked elsewhere. */
export const notesFor = (viewer: Pick<Viewer, "id">): Prisma.NoteWhereInput => ({
  OR: [{ visibility: "TEAM" }, { authorId: viewer.id }],
});
