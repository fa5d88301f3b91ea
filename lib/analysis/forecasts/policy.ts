import { may, type Role, rolesFor } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";

/** Whether a person may say how a forecast turned out, and set that aside: the owner of its issue, if their role may, or an admin. */
export const mayResolve = (
  { id, role }: Pick<Viewer, "id" | "role">,
  { ownerId }: { ownerId: string | null },
): boolean => may({ role }, "resolveForecast") && (role === "ADMIN" || ownerId === id);

/** The roles that may say how any forecast turned out. */
export const resolverRoles = (): Role[] =>
  rolesFor("resolveForecast").filter((role) => mayResolve({ id: "", role }, { ownerId: null }));
