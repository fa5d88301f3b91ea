import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { markRestored } from "@/lib/evidence/removal/acts";
import { speakersNamed } from "@/lib/evidence/speakers/resolve-names";
import type { Quote } from "@/lib/generated/prisma/client";
import { anchors } from "@/lib/text/anchors/selectors";
import { wordsIn } from "@/lib/text/anchors/span";
import { type Assertion, NOBODY, type QuoteKind } from "@/lib/tradecraft/evidence";
import { presentQuotes, readableSources } from "@/lib/visibility";
import { link, linkOf, lockedIssue, requireSameRelation } from "./links";
import { markQuoteInput } from "./schema";

/**
 * Makes a quotation from words that a reader marked, and evidence if an issue is named. Words that are already a
 * quotation stay as they are and are only linked. A quotation that was removed or left out is restored under its
 * old number, so that citations of it work again. Returns its id and number, and whether it was `known`.
 */
export const markQuote = command({
  input: markQuoteInput,
  verb: "markQuote",
  run: async (tx, viewer, { source: sourceId, start, end, issue: ref, relation, ...said }) => {
    const source = await quotableSource(tx, sourceId);
    const words = wordsIn(source.text, { start, end });
    if (!words) return refuseField("start", "Select some words of the article.");
    const issue = ref === undefined ? null : await lockedIssue(tx, viewer, ref);
    const known = await tx.quote.findFirst({ where: { sourceId, ...words, ...presentQuotes } });
    const quote = known ?? (await makeQuote(tx, viewer, { source, ...words, ...said }));
    if (!known)
      await recordEvent(tx, viewer, { sourceId }, { verb: "quote.marked", quote: quote.number });
    if (issue) {
      const before = await linkOf(tx, quote.id, issue.id);
      if (known) requireSameRelation(viewer, before, relation);
      await link(tx, viewer, quote, { issue, relation, before });
    }
    return { id: quote.id, number: quote.number, known: known !== null };
  },
});

/** A source whose words may be marked, locked against being withdrawn meanwhile. */
async function quotableSource(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from "Source" where id = ${id} for share`;
  const source = await tx.source.findFirst({ where: { id, ...readableSources } });
  if (!source) return refuse("not-found", "This source is no longer available.");
  if (source.status === "WITHDRAWN")
    refuse(
      "invalid",
      "This source is withdrawn. It must be restored before you can quote from it.",
    );
  return source;
}

/** Makes a quotation, or restores a removed one under its number. */
async function makeQuote(
  tx: Tx,
  viewer: Viewer,
  { source, start, end, kind, ...said }: Marked,
): Promise<Quote> {
  const { speakerName: name, speakerRole, assertion } = kind === "PASSAGE" ? NOBODY : said;
  const speaker = await speakersNamed(tx, name ? [name] : [], source.id);
  const data = {
    // It continues nothing, whatever it did when it was approved: a reader has marked these words.
    kind,
    cue: null,
    addedById: viewer.id,
    continuesId: null,
    speakerId: name && speaker(name),
    speakerRole: name && speakerRole,
    assertion,
  } as const;
  const removed = await tx.quote.findFirst({
    where: { sourceId: source.id, start, end, NOT: presentQuotes },
    orderBy: { number: "desc" },
  });
  if (!removed)
    return tx.quote.create({
      data: { ...anchors(source.text)(start, end), ...data, sourceId: source.id },
    });
  const alone = { act: "QUOTE_REMOVED", quotes: { some: { id: removed.id } } } as const;
  await markRestored(tx, viewer, alone);
  return tx.quote.update({
    where: { id: removed.id },
    data: { ...data, removalId: null, version: { increment: 1 } },
  });
}

interface Marked {
  source: { id: string; text: string };
  start: number;
  end: number;
  kind: QuoteKind;
  speakerName: string | null;
  speakerRole: string | null;
  assertion: Assertion;
}
