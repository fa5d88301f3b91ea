import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { requireWordsSeen } from "@/lib/sources/held-draft";

interface Rename {
  sourceId: string;
  from: string;
  to: string;
  /** A role to replace where they have it, or to give where they have none: what the first speaker was, the other is not. */
  role?: { from: string | null; to: string | null } | undefined;
  seen?: Record<string, number> | undefined;
}

/** Renames a speaker in all their proposals, or only replaces a role of theirs. Returns their ids. */
export async function renameAll(tx: Tx, viewer: Viewer, rename: Rename): Promise<string[]> {
  const { sourceId, from, to, role, seen } = rename;
  const where = {
    ...{ sourceId, speakerName: from },
    ...(from === to && role && { speakerRole: role.from }),
  };
  const named = await tx.proposal.findMany({ where, orderBy: { ordinal: "asc" } });
  requireWordsSeen(viewer, named, seen);
  if (named.length === 0 || (from === to && !role)) return [];
  const ids = named.map(({ id }) => id);
  const data = { speakerName: to, version: { increment: 1 } };
  if (role)
    await tx.proposal.updateMany({
      where: { id: { in: ids }, speakerRole: role.from },
      data: { speakerRole: role.to },
    });
  await tx.proposal.updateMany({ where: { id: { in: ids } }, data });
  const proposals = named.map(({ ordinal }) => ordinal);
  const details = {
    verb: "proposals.renamed",
    from,
    to,
    ...(role && { role }),
    proposals,
  } as const;
  await recordEvent(tx, viewer, { sourceId }, details);
  return ids;
}
