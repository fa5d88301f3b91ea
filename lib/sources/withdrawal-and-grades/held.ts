import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { isGradedOf } from "@/lib/evidence/warnings/queries";
import { overtakenSource } from "@/lib/sources/overtaken-source";

/**
 * An approved or withdrawn source at the version that the person saw; refuses otherwise. Its row is locked until the
 * transaction ends, also against work that comes to rest on it, but not against foreign keys.
 */
export async function lockedSource(tx: Tx, viewer: Viewer, id: string, version: number) {
  await tx.$queryRaw`select 1 from "Source" where id = ${id} for no key update`;
  const source = await tx.source.findUnique({
    where: { id },
    select: {
      id: true,
      title: true,
      publisher: true,
      status: true,
      reliability: true,
      inherited: true,
      version: true,
      removalId: true,
    },
  });
  if (!source || source.status === "DISCARDED")
    return refuse("not-found", "This source is no longer available.");
  if (source.status === "DRAFT")
    refuse("invalid", "This source is still a draft. Discard or approve it.");
  const current = async () => {
    const [now] = await sql<{ graded: boolean }[]>`
      select ${isGradedOf("s")} as graded from "Source" s where s.id = ${id}`;
    return { ...source, ...now };
  };
  requireSeen(source, version, { ...overtakenSource(viewer, id), current });
  return source;
}
