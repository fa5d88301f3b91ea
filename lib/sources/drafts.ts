import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { readableSources } from "@/lib/visibility";

/** A draft, its row locked, so that no decision slips in beside; refuses where it is no longer one. */
export async function lockedDraft(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from "Source" where id = ${id} for update`;
  const draft = await tx.source.findFirst({ where: { id, status: "DRAFT" } });
  return draft ?? refuse("not-found", "This draft is no longer open.");
}

interface Seen {
  id: string;
  ordinal: number;
  version: number;
}

/** Refuses if a proposal has changed since the reviewer saw it; a caller that saw none passes. */
export function requireSeen(proposals: Seen[], seen: Record<string, number> | undefined): void {
  const changed = changedSince(proposals, seen);
  if (changed.length === 1)
    refuse(
      "conflict",
      `Another admin has just changed proposal ${changed[0]!.ordinal}. Check the change, then try again.`,
    );
  if (changed.length > 1)
    refuse(
      "conflict",
      `Another admin has just changed ${changed.length} of these proposals. Check the changes, then try again.`,
    );
}

/** The proposals whose version has changed since they were seen. */
export const changedSince = (proposals: Seen[], seen: Record<string, number> | undefined): Seen[] =>
  proposals.filter(({ id, version }) => seen && seen[id] !== version);

/**
 * Refuses a draft whose text the desk has already approved: two people may ingest the same text, each as a
 * draft that the other cannot see.
 */
export async function requireNewText(
  tx: Tx,
  { id, textSha256 }: { id: string; textSha256: string },
): Promise<void> {
  const approved = await tx.source.findFirst({
    where: { id: { not: id }, textSha256, ...readableSources },
    select: { title: true },
  });
  if (approved)
    refuse(
      "invalid",
      `The desk already has this text as “${approved.title}”. Discard this draft instead.`,
    );
}
