import { db } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import { log } from "@/lib/core/log/log";
import { recordEvent } from "@/lib/desk/events/mutations";
import { MAX_TEXT_UNITS } from "@/lib/sources/ingest/limits";
import { loadDeskIssues } from "@/lib/sources/term-decisions/queries";
import { readAgain } from "@/lib/text/offload";
import { resuggest } from "./proposals";
import { afterUploads } from "./queue";

/**
 * Suggests the issues of a draft again, as if it were ingested now: a job of the queue `draft`. Changes only proposals that
 * nobody has decided on and whose issues nobody has changed. Does nothing if the draft is no longer one or can't be read.
 *
 * @param by the id of the person who caused it, without which its history names the submitter
 */
export async function suggestAgain(id: string, by?: string): Promise<void> {
  await afterUploads();
  const issues = await loadDeskIssues();
  const where = { id, status: "DRAFT" } as const;
  const select = { text: true, mediaType: true, addedById: true };
  const draft = await db.source.findFirst({ where, select });
  if (!draft) return;
  const bytes = async () =>
    (await db.source.findUniqueOrThrow({ where: { id }, select: { bytes: true } })).bytes;
  const rows = await readAgain({ ...draft, bytes }, { issues, maxText: MAX_TEXT_UNITS });
  if (!rows) return log.warn({ draft: id }, "the issues of a draft could not be suggested again");
  const actor = { id: by ?? draft.addedById };
  await transaction(async (tx) => {
    const [open] = await tx.$queryRaw<unknown[]>`
      select 1 from "Source" where id = ${id} and status = 'DRAFT' for update`;
    const proposals = open ? await resuggest(tx, id, rows) : 0;
    // For whoever has the draft open: they would decide on what is no longer there. It names no issue, since not
    // everyone may see it.
    if (proposals > 0)
      await recordEvent(tx, actor, { sourceId: id }, { verb: "proposals.suggested", proposals });
  });
}

/** Gives up a draft after the last attempt to read it: its suggestions stay as they are. */
export async function giveUpDraft(id: string): Promise<void> {
  log.error({ draft: id }, "the issues of a draft were not suggested again");
}
