import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { counted } from "@/lib/core/wording";
import { isDescription } from "@/lib/extract/described";
import { anchors } from "@/lib/text/anchors/selectors";
import { sameShare } from "@/lib/text/diff/word-diff";
import { planMatches } from "@/lib/text/matching/plan-matches";
import { reanchor } from "@/lib/text/matching/reanchor";
import { type Heard, otherSpeaker } from "@/lib/text/names/other-speaker";
import { presentQuotes } from "@/lib/visibility";
import { otherAssertion } from "./changes";
import { numberByPlace, rejectProposals, writeProposals } from "./proposals";
import { currentQuotes } from "./quotes";

interface Version {
  id: string;
  text: string;
}

/**
 * Looks in a draft for the quotations of the version before it, as soon as it is known to be one. What is found
 * becomes proposals, accepted if neither wording nor speaker nor assertion has changed; what is gone waits for a person.
 * Where extraction reads the same words as it did before, what a person corrected then is carried over; where it names
 * another speaker, or reads that the speaker denies what they said, or the other way round, the later text counts.
 * Approval does not search again: it continues what was matched here (`continuedQuotes`).
 *
 * If the draft is not `fresh` from extraction, a person or an earlier match may have replaced the names of its speakers.
 * Then a speaker also counts as changed if extraction found someone else.
 */
export async function matchQuotes(
  tx: Tx,
  draft: Version,
  earlier: Version,
  { fresh }: { fresh: boolean },
): Promise<void> {
  const quotes = await currentQuotes(tx, { sourceId: earlier.id });
  const rejected = await tx.proposal.findMany({
    where: { sourceId: earlier.id, state: "REJECTED" },
    select: { start: true, end: true },
  });
  const found = await tx.proposal.findMany({
    where: { sourceId: draft.id },
    select: {
      id: true,
      start: true,
      end: true,
      exact: true,
      speakerName: true,
      speakerRole: true,
      foundSpeaker: true,
      assertion: true,
      foundAssertion: true,
    },
  });
  const anchor = anchors(earlier.text);
  const classes = reanchor(earlier.text, draft.text, [
    ...quotes.map((quote) => quote.anchor),
    ...rejected.map(({ start, end }) => anchor(start, end)),
  ]);
  const words = new Map(found.map(({ id, exact }) => [id, exact]));
  const plan = planMatches(
    classes.slice(0, quotes.length),
    classes.slice(quotes.length),
    found,
    (k, id) => sameShare(quotes[k]!.anchor.exact, words.get(id)!),
    (id) => earlier.text.includes(words.get(id)!),
  );
  const foundById = new Map(found.map((proposal) => [proposal.id, proposal]));
  const continued = plan.matches.flatMap(({ state, similarity, span, found }, k) => {
    if (!span) return [];
    const earlier = quotes[k]!;
    const isAltered = state === "ALTERED";
    const here = found ? foundById.get(found)! : null;
    const speaker = here && otherSpeaker(earlier.heard, here);
    const isSaid = earlier.said.kind !== "PASSAGE";
    // A description may fit the earlier speaker, so it replaces no name.
    const named = isSaid && speaker && !isDescription(speaker) ? here : null;
    const assertion = here && isSaid ? otherAssertion(earlier, here) : null;
    const said = {
      ...earlier.said,
      // Accepting must not file one person's words under another's name.
      ...(named && { speakerName: named.speakerName, speakerRole: named.speakerRole }),
      // "She denied that it had" may be "she said that it had not" now: accepting must not file the opposite.
      ...(assertion && { assertion }),
    };
    const quote = { ...earlier, said };
    // How the quotation was matched is shown from the match, so the reason stays true if this isn't a version.
    const because = speaker && !named ? `the speaker here seems to be ${speaker}` : null;
    const heardOther = here && !fresh && !isHeardSame(earlier.heard, here);
    const accepted = !isAltered && !speaker && !assertion && !heardOther;
    return [{ quote, span, found, because, accepted, certainty: isAltered ? similarity : 1 }];
  });
  const proposalOf = await writeProposals(tx, null, draft, continued);
  if (fresh) await numberByPlace(tx, draft.id);
  await tx.quoteMatch.createMany({
    data: plan.matches.map(({ state, similarity }, k) => ({
      sourceId: draft.id,
      quoteId: quotes[k]!.id,
      state,
      similarity,
      proposalId: proposalOf.get(quotes[k]!.id) ?? null,
    })),
  });
  // No reviewer rejected these: they are replaced by the part of their words that was accepted.
  await rejectProposals(tx, plan.covered, "another proposal continues these words", {
    earlier: false,
  });
  await rejectProposals(tx, plan.rejectedBefore, "rejected in the earlier version too", {
    earlier: true,
  });
}

/** Whether extraction found the same speaker as in the earlier version, or a name that is known for them. */
function isHeardSame(before: Heard, { foundSpeaker }: { foundSpeaker: string | null }): boolean {
  return !foundSpeaker || !otherSpeaker(before, { speakerName: foundSpeaker, foundSpeaker });
}

/** Deletes a draft's matches. Their proposals stay, undecided. */
export async function deleteMatches(tx: Tx, sourceId: string): Promise<void> {
  const matches = await tx.quoteMatch.findMany({ where: { sourceId } });
  await tx.proposal.updateMany({
    where: { id: { in: matches.flatMap(({ proposalId }) => proposalId ?? []) } },
    data: { state: "PENDING", decidedById: null, decidedAt: null, version: { increment: 1 } },
  });
  await tx.quoteMatch.deleteMany({ where: { sourceId } });
}

/**
 * The quotations that a draft continues, by the id of the proposal that does. Refuses while a gone
 * quotation is neither placed nor left behind.
 */
export async function continuedQuotes(tx: Tx, sourceId: string) {
  const matches = await tx.quoteMatch.findMany({
    where: { sourceId, quote: presentQuotes },
    include: { quote: { select: { id: true, number: true, credibility: true } } },
  });
  const undecided = matches.filter(({ proposalId, leftBehindAt }) => !proposalId && !leftBehindAt);
  if (undecided.length > 0)
    refuse(
      "invalid",
      `Gone from this version: ${counted(undecided.length, "quotation")} from the earlier one (${undecided
        .map(({ quote }) => `Q${quote.number}`)
        .join(", ")}). Place ${undecided.length === 1 ? "it" : "each one"}, or leave it behind.`,
    );
  return new Map(
    matches.flatMap(({ proposalId, quote }) => (proposalId ? [[proposalId, quote]] : [])),
  );
}
