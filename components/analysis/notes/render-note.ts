import { packInstant, packInstantOrNull } from "@/components/ui/pack-rows";
import { mayClose } from "@/lib/analysis/notes/policy";
import type { Note } from "@/lib/analysis/notes/schema";
import type { Viewer } from "@/lib/core/session/viewer";
import { renderProse } from "@/lib/text/markdown/render";
import type { NoteLine } from "./note-line";

// Apart from note-line.ts, which runs in the browser too: this reads Markdown.

/** A note as a page shows it to this viewer. */
export const renderNote = (note: Note, viewer: Pick<Viewer, "id" | "role">): NoteLine => ({
  ...note,
  createdAt: packInstant(note.createdAt),
  editedAt: packInstantOrNull(note.editedAt),
  closedAt: packInstantOrNull(note.closedAt),
  html: note.deletedAt ? null : renderProse(note.body),
  body: note.authorId === viewer.id ? note.body : null,
  mayClose: note.kind === "QUESTION" && mayClose(viewer, note),
});
