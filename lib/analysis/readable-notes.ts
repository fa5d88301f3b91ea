import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Notes that the viewer is shown wherever what they stand on is shown: the team's, and their own. */
export const notesFor = (viewer: Pick<Viewer, "id">): Prisma.NoteWhereInput => ({
  OR: [{ visibility: "TEAM" }, { authorId: viewer.id }],
});
