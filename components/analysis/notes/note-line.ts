import { packOne, unpackOne } from "@/components/ui/packed-rows";
import type { NoteKind, Visibility } from "@/lib/analysis/notes/schema";
import type { Warning } from "@/lib/evidence/warnings/schema";
import type { CitedHtml } from "@/lib/text/markdown/render";

/** What a page shows of a note to one viewer. Instants are milliseconds since 1970. */
export interface NoteLine {
  id: string;
  kind: NoteKind;
  visibility: Visibility;
  author: string;
  createdAt: number;
  editedAt: number | null;
  closedAt: number | null;
  version: number;
  warnings: Warning[];
  /** Null once the note is deleted. */
  html: CitedHtml | null;
  /** Its Markdown, if it is the viewer's own, who may edit it; otherwise null. */
  body: string | null;
  /** Whether the viewer may close or reopen it. */
  mayClose: boolean;
}

const FIELDS = [
  ...["id", "kind", "visibility", "author", "createdAt", "editedAt", "closedAt", "version"],
  ...["warnings", "html", "body", "mayClose"],
] as (keyof NoteLine)[];

export const packNoteLine = (line: NoteLine): unknown[] => packOne(line, FIELDS);

export const unpackNote = (row: unknown[]): NoteLine => unpackOne(row, FIELDS);
