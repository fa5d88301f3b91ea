import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";

/**
 * An approved or withdrawn source at the version that the person saw; refuses otherwise. Its row is locked until the
 * transaction ends, also against work that comes to rest on it, but not against foreign keys.
 */
export async function lockedSource(tx: Tx, id: string, version: number) {
  await tx.$queryRaw`select 1 from "Source" where id = ${id} for no key update`;
  const source = await tx.source.findUnique({
    where: { id },
    select: {
      ...{ id: true, title: true, status: true, reliability: true, inherited: true, version: true },
      removalId: true,
    },
  });
  if (!source || source.status === "DISCARDED")
    return refuse("not-found", "This source is no longer available.");
  if (source.status === "DRAFT")
    refuse("invalid", "This source is still a draft. Discard or approve it.");
  if (source.version !== version)
    refuse(
      "conflict",
      "Someone has changed this source since you opened it. Check the change, then try again.",
      {
        current: source,
      },
    );
  return source;
}
