import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lockedDraft } from "@/lib/sources/held-draft";
import { toUnits } from "@/lib/text/anchors/code-points";
import { wordsIn } from "@/lib/text/anchors/span";
import { isSameWording } from "@/lib/text/diff/folded-tokens";
import { leaveBehindQuoteInput, placeQuoteInput } from "./inputs";
import { writeProposals } from "./proposals";
import { currentQuotes } from "./quotes";
import { canBePlacedAgain } from "./schema";

/** Leaves a gone quotation behind with the earlier version or, with `rejected` false, undoes that. */
export const leaveBehindQuote = command({
  input: leaveBehindQuoteInput,
  verb: "leaveBehindQuote",
  run: async (tx, viewer, { source, quote, version, rejected }) => {
    await lockedDraft(tx, viewer, source);
    const match = await seenMatch(tx, source, quote, version);
    if (match.proposalId)
      refuse("invalid", "This quotation has a place in the draft. Reject its proposal instead.");
    await tx.quoteMatch.update({
      where: { sourceId_quoteId: { sourceId: source, quoteId: quote } },
      data: {
        leftBehindById: rejected ? viewer.id : null,
        leftBehindAt: rejected ? new Date() : null,
        version: { increment: 1 },
      },
    });
    const details = { quote: match.quote.number };
    await recordEvent(
      tx,
      viewer,
      { sourceId: source },
      { verb: rejected ? "quote-match.left-behind" : "quote-match.restored", ...details },
    );
    return { version: version + 1 };
  },
});

/**
 * Places a gone quotation of the earlier version on words of the draft, which then continue it. One that
 * was placed before and whose proposal was rejected can be placed again. The proposal is accepted if the
 * wording is the same; otherwise a reviewer decides on it. Returns the proposal's id.
 */
export const placeQuote = command({
  input: placeQuoteInput,
  verb: "placeQuote",
  run: async (tx, viewer, { source, quote, version, ...span }) => {
    const draft = await lockedDraft(tx, viewer, source);
    const match = await seenMatch(tx, source, quote, version);
    if (match.proposal && !canBePlacedAgain(match))
      refuse("invalid", "This quotation already has a place in the draft. Edit its proposal.");
    const words = wordsIn(draft.text, span);
    if (!words) return refuse("invalid", "Select some words of the article.");
    const same = await tx.proposal.findFirst({ where: { sourceId: source, ...words } });
    if (same && same.id === match.proposal?.id)
      refuse("invalid", `Proposal ${same.ordinal} has these words. Accept it instead.`);
    if (same)
      refuse(
        "invalid",
        `Proposal ${same.ordinal} has these words. Leave this quotation behind instead.`,
      );
    const [earlier] = await currentQuotes(tx, { id: quote });
    if (!earlier) return refuse("not-found", "This quotation was removed.");
    const because = `Q${earlier.number} from the earlier version, placed by ${viewer.name}`;
    const unit = toUnits(draft.text);
    const exact = draft.text.slice(unit(words.start), unit(words.end));
    const accepted = isSameWording(exact, earlier.anchor.exact);
    const placed = { quote: earlier, span: words, found: null, because, accepted, certainty: 1 };
    const proposalOf = await writeProposals(tx, viewer, draft, [placed]);
    const proposal = proposalOf.get(quote)!;
    await tx.quoteMatch.update({
      where: { sourceId_quoteId: { sourceId: source, quoteId: quote } },
      data: {
        proposalId: proposal,
        leftBehindById: null,
        leftBehindAt: null,
        version: { increment: 1 },
      },
    });
    const details = { quote: match.quote.number };
    await recordEvent(tx, viewer, { sourceId: source }, { verb: "quote-match.placed", ...details });
    return { version: version + 1, proposal };
  },
});

/** A quotation's match in a draft. Refuses if it is missing or has changed since the viewer saw it. */
async function seenMatch(tx: Tx, sourceId: string, quoteId: string, version: number) {
  const match = await tx.quoteMatch.findUnique({
    where: { sourceId_quoteId: { sourceId, quoteId } },
    include: {
      quote: { select: { number: true } },
      proposal: { select: { id: true, state: true } },
    },
  });
  if (!match)
    return refuse("not-found", "This quotation isn’t matched in the draft. Reload the page.");
  requireSeen(match, version, { what: "this quotation", did: "decided on" });
  return match;
}
