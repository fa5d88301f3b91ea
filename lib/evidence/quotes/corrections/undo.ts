import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseUndo } from "@/lib/core/command/stale";
import type { CorrectionUndo } from "@/lib/desk/events/correction-undo";
import { eventDetails } from "@/lib/desk/events/schema";
import { reverseMove } from "@/lib/evidence/speakers/undo";
import { lockSourceOf } from "./held";
import { recordOn } from "./record";
import { undoCorrectionInput } from "./schema";

/**
 * Undoes a correction: all of it or, if one of the quotations has changed since, none. What they were
 * before is read from the correction's event, so that an undo can write nothing else.
 */
export const undoCorrection = command({
  input: undoCorrectionInput,
  verb: "undoCorrection",
  run: async (tx, viewer, { id, event }) => {
    const sourceId = await lockSourceOf(tx, id);
    const { number } = await tx.quote.findUniqueOrThrow({ where: { id } });
    const { move: moveId, quotes: undone } = await correctionOf(tx, sourceId, number, event);
    const move = moveId ? await tx.speakerMove.findUniqueOrThrow({ where: { id: moveId } }) : null;
    const ids = undone.map((quote) => quote.id);
    const speakers = [move?.fromId, move?.toId, ...undone.map(({ speakerId }) => speakerId)];
    await tx.$queryRaw`
      select 1 from "Speaker" where id = any(${speakers.filter(Boolean)}) order by id for update`;
    await tx.$queryRaw`select 1 from "Quote" where id = any(${ids}) order by id for no key update`;
    const rows = await tx.quote.findMany({ where: { id: { in: ids } } });
    const leftAt = new Map(undone.map(({ id, version }) => [id, version]));
    for (const { id, number, version, removalId } of rows)
      if (version !== leftAt.get(id) || removalId !== null) refuseUndo({ what: `Q${number}` });
    if (moveId) await reverseMove(tx, viewer, moveId);
    for (const { id, kind, speakerId, speakerRole, assertion } of undone)
      await tx.quote.update({
        where: { id },
        data: {
          kind,
          speakerRole,
          ...(assertion && { assertion }),
          ...(!moveId && { speakerId }),
          version: { increment: 1 },
        },
      });
    const details = { quote: number, others: undone.length - 1 };
    await recordOn(tx, viewer, rows, { verb: "quote.correction-undone", ...details });
    return { id, number };
  },
});

/** What a correction of a quotation changed, by the event that recorded it on the source. */
async function correctionOf(
  tx: Tx,
  sourceId: string,
  number: number,
  id: string,
): Promise<CorrectionUndo> {
  const event = await tx.event.findFirst({
    where: { id: BigInt(id), sourceId, issueId: null, verb: "quote.corrected" },
  });
  const details = event && eventDetails.parse(event.details);
  if (details?.verb !== "quote.corrected" || details.quote !== number || !details.undo)
    return refuse("not-found", "This correction doesn’t exist.");
  return details.undo;
}
