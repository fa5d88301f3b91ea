import { may } from "@/lib/access";
import { db } from "@/lib/core/database/db";
import { kept } from "@/lib/core/database/kept";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Member } from "./schema";

/** The people who can own an issue, by name: everybody who is not disabled. */
export const loadColleagues = (_viewer: Viewer): Promise<{ id: string; name: string }[]> =>
  colleagues();

const colleagues = kept("colleagues", () =>
  db.user.findMany({
    where: { disabledAt: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  }),
);

const collator = new Intl.Collator("en");

/** Everybody on the desk by name, including disabled people. Returns null unless the viewer is an admin. */
export async function loadMembers(viewer: Viewer): Promise<Member[] | null> {
  if (!may(viewer, "changeMember")) return null;
  const rows = await db.user.findMany({ orderBy: { email: "asc" } });
  return rows
    .map(({ id, name, email, handle, role, disabledAt, version }) => ({
      ...{ id, name, email, handle, role, version },
      disabled: disabledAt !== null,
    }))
    .sort((one, other) => collator.compare(one.name, other.name));
}
