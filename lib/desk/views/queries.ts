import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import type { ViewKind } from "./filter";
import type { SavedView } from "./schema";

/** A person's own saved views of a page, or of all pages, in their order. */
export const loadViews = (viewer: Viewer, kind?: ViewKind): Promise<SavedView[]> =>
  db.savedView.findMany({
    where: { ownerId: viewer.id, ...(kind && { kind }) },
    orderBy: [{ position: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, name: true, query: true },
  });
