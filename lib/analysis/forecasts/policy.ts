import type { Viewer } from "@/lib/core/session/viewer";

/** Whether a person may say how a forecast turned out: the owner of its issue, or an admin. */
export const mayResolve = (
  { id, role }: Pick<Viewer, "id" | "role">,
  { ownerId }: { ownerId: string | null },
): boolean => role === "ADMIN" || ownerId === id;
