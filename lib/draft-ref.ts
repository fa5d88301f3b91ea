import type { Tx } from "@/lib/command";
import { refuse } from "@/lib/errors";

/** A draft, its row locked, so that no decision slips in beside; refuses where it is no longer one. */
export async function lockedDraft(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from "Source" where id = ${id} for update`;
  const draft = await tx.source.findFirst({ where: { id, status: "DRAFT" } });
  return draft ?? refuse("not-found", "This draft is no longer open.");
}
