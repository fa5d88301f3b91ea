import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";

/** Which places a viewer has besides those that everyone has. The browser gets this, and not who may do what. */
export interface Reach {
  ingest: boolean;
  admin: boolean;
}

export const reachOf = (viewer: Viewer): Reach => ({
  ingest: may(viewer, "ingestArticle"),
  admin: may(viewer, "changeMember"),
});
