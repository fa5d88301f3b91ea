import type { Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { listed } from "@/lib/core/wording";
import type { CitedQuote } from "@/lib/evidence/quotes/mutations";
import { linkedEvidence } from "@/lib/visibility";
import { LARGE_MOVE_POINTS, type ReviseOutlook } from "./schema";

/**
 * Refuses new evidence as the reason without any, and drivers that aren't linked to the issue.
 */
export async function requireEvidence(tx: Tx, issueId: string, reason: string, drivers: string[]) {
  const refuseDrivers = (message: string) =>
    refuse("invalid", message, { fields: { drivers: message } });
  if (reason === "NEW_EVIDENCE" && drivers.length === 0)
    refuseDrivers(
      "You chose new evidence as the reason: tick the quotations that moved the outlook.",
    );
  const linked = await tx.evidenceLink.count({
    where: { issueId, quoteId: { in: drivers }, ...linkedEvidence },
  });
  if (linked !== new Set(drivers).size)
    refuseDrivers(
      "A quotation you ticked is no longer linked to this issue. Choose the evidence that moved the outlook again.",
    );
}

/** Refuses drivers from withdrawn sources. */
export function requireNotWithdrawn(cited: CitedQuote[], drivers: string[]) {
  const gone = cited.filter(({ id, withdrawn }) => withdrawn && drivers.includes(id));
  if (gone.length > 0)
    refuseField(
      "drivers",
      `Quotations from withdrawn sources can’t move an outlook. Untick ${titlesOf(gone)}.`,
    );
}

/** Refuses a change that nobody explains. The first estimate of a forecast changes nothing. */
export function requireReasonNote(
  { likelihood, confidence, reasonNote }: ReviseOutlook,
  before: { likelihood: number; confidence: string } | null,
  trendChanges: boolean,
) {
  if (!before || reasonNote) return;
  const changed = [
    before.likelihood !== likelihood && "likelihood",
    before.confidence !== confidence && "confidence",
    trendChanges && "trend",
  ].filter((each) => each !== false);
  if (changed.length > 0)
    refuseField("reasonNote", `You changed the ${listed(changed)}. Say why in a sentence.`);
}

/** Asks for confirmation, once, of everything that may be a slip: a large move, a withdrawn citation. */
export function requireConfirmed(
  input: Pick<ReviseOutlook, "likelihood" | "confirmed" | "knowingly">,
  before: { likelihood: number } | null,
  cited: CitedQuote[],
) {
  const doubts: string[] = [];
  const move = before ? Math.abs(input.likelihood - before.likelihood) : 0;
  if (before && move >= LARGE_MOVE_POINTS && !input.confirmed)
    doubts.push(
      `This moves the likelihood by ${move} points, from ${before.likelihood}% to ${input.likelihood}%. Confirm to save.`,
    );
  const withdrawn = cited.filter((quote) => quote.withdrawn);
  if (withdrawn.some(({ number }) => !input.knowingly.includes(number)))
    doubts.push(
      `Your text cites ${titlesOf(withdrawn)} from ${withdrawn.length > 1 ? "withdrawn sources. Remove the citations" : "a withdrawn source. Remove the citation"}, or confirm to save the judgement with a warning.`,
    );
  if (doubts.length > 0)
    refuse("confirm", doubts.join(" "), {
      current: { withdrawn: withdrawn.map(({ number }) => number) },
    });
}

const titlesOf = (cited: CitedQuote[]) =>
  cited.map(({ number, title }) => `Q${number}, “${title}”`).join("; ");
