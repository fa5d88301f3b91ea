import { command, type Tx } from "@/lib/core/command/command";
import { refuseField } from "@/lib/core/command/errors";
import { refuseStale } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { isDescription } from "@/lib/extract/described";
import { lockedSpeaker, moveQuotes, updateSpeaker } from "./held";
import { articlesOf, type Called, speakersCalled } from "./resolve-names";
import { splitSpeakerInput } from "./schema";

/**
 * Gives some of a speaker's quotations to someone else, found by name among the speakers or added to them. They
 * get the role that is given, and the quotations of earlier versions that they continue move with them.
 */
export const splitSpeaker = command({
  input: splitSpeakerInput,
  verb: "splitSpeaker",
  run: async (tx, viewer, { id, version, ...split }) =>
    splitOff(tx, viewer, { from: await lockedSpeaker(tx, id, { viewer, version }), ...split }),
});

/**
 * Splits a speaker, also as part of another command. `from` must be locked. Returns the id of the speaker
 * who has the quotations now, how many there are, and the id of the move, with which to undo it.
 */
export async function splitOff(tx: Tx, viewer: Viewer, split: Split) {
  const { from, quotes, name, role, reason } = split;
  const { id } = from;
  const moving = await withEarlier(tx, id, quotes);
  const quoteIds = moving.map((quote) => quote.id);
  if (quotes.some((quote) => !quoteIds.includes(quote)))
    refuseStale({ what: "the speaker of some of these quotations" });
  const to = await findOrAddOther(tx, from, name, quoteIds);
  const aliases = from.aliases.filter((alias) => alias.toLowerCase() === name.toLowerCase());
  await moveQuotes(tx, { quoteIds, fromId: id, toId: to.id }, { speakerRole: role });
  await updateSpeaker(tx, from, {
    aliases: from.aliases.filter((alias) => !aliases.includes(alias)),
  });
  await updateSpeaker(tx, to, { mergedIntoId: null });
  const roles = Object.fromEntries(moving.map((quote) => [quote.id, quote.speakerRole]));
  const data = { fromId: id, toId: to.id, quoteIds, aliases, reason, movedById: viewer.id };
  const move = await tx.speakerMove.create({ data: { kind: "SPLIT", ...data, role, roles } });
  const moved = { from: id, to: to.id, quotes: quoteIds.length, role, reason };
  const names = { name: from.name, other: to.name };
  await recordEvent(tx, viewer, {}, { verb: "speaker.split", ...moved, ...names });
  return { id: to.id, quotes: quoteIds.length, move: move.id };
}

interface Split {
  from: Called;
  quotes: string[];
  name: string;
  role: string | null;
  reason: string;
}

/** Those of the quotations that are the speaker's, and those of theirs that they continue, with roles. */
const withEarlier = (tx: Tx, speakerId: string, ids: string[]) => tx.$queryRaw<
  { id: string; speakerRole: string | null }[]
>`
  with recursive moving as (
    select id, "continuesId", "speakerRole" from "Quote"
    where id = any(${ids}) and "speakerId" = ${speakerId}
    union
    select q.id, q."continuesId", q."speakerRole"
    from "Quote" q join moving m on q.id = m."continuesId"
    where q."speakerId" = ${speakerId}
  )
  select id, "speakerRole" from moving order by id`;

/**
 * The other speaker that a name means: by name, by alias, a merged row, or a new one. A description means
 * someone in the article that has the quotations.
 */
async function findOrAddOther(
  tx: Tx,
  from: Called,
  name: string,
  quotes: string[],
): Promise<Called> {
  const describedInId = isDescription(name) ? await onlyArticle(tx, quotes) : null;
  const hasName = (row: Called) => row.name.toLowerCase() === name.toLowerCase();
  if (hasName(from) && from.describedInId === describedInId)
    return refuseField(
      "name",
      "These quotations are already this speaker’s. Enter a different name.",
    );
  const others = (await speakersCalled(tx, [name], describedInId)).filter(
    (row) => row.id !== from.id && row.describedInId === describedInId,
  );
  const live = others.filter(({ mergedIntoId }) => !mergedIntoId);
  const known = live.find(hasName) ?? live[0] ?? others.find(hasName);
  return known ?? tx.speaker.create({ data: { name, aliases: [], describedInId } });
}

/** The article, as its first version, that all these quotations are from. Refuses if there are several. */
async function onlyArticle(tx: Tx, quotes: string[]): Promise<string> {
  const rows = await tx.quote.findMany({
    where: { id: { in: quotes } },
    select: { sourceId: true },
  });
  const [article, ...more] = await articlesOf(
    tx,
    rows.map(({ sourceId }) => sourceId),
  );
  if (!article || more.length > 0)
    return refuseField(
      "name",
      "This is a description, and the quotations are from several articles. Enter a name, or split off one article’s quotations at a time.",
    );
  return article;
}
