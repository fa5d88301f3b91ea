import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";

/**
 * Whether a person may change and retire a signpost and decide on what it finds: its author, the owner of its issue,
 * if their role may, or an admin.
 */
export const mayTend = (
  { id, role }: Pick<Viewer, "id" | "role">,
  { authorId, ownerId }: { authorId: string; ownerId: string | null },
): boolean =>
  may({ role }, "editSignpost") && (role === "ADMIN" || [authorId, ownerId].includes(id));
