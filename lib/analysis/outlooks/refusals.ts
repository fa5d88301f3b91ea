import { doubtAboutClosing } from "@/lib/analysis/forecasts/terms";
import { misfitIn } from "@/lib/analysis/require-fitting-words";
import type { Tx } from "@/lib/core/command/command";
import { INVALID, refuse } from "@/lib/core/command/errors";
import { listed } from "@/lib/core/wording";
import { titlesOf, withdrawnAmong, withdrawnDoubt } from "@/lib/evidence/check-citations";
import type { CitedQuote } from "@/lib/evidence/held-quotes";
import type { Forecast } from "@/lib/generated/prisma/client";
import type { Confidence } from "@/lib/tradecraft/confidence";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";
import { linkedEvidence } from "@/lib/visibility";
import { LARGE_MOVE_POINTS, type ReviseOutlook } from "./schema";

/** A revision that is about to be made, and what it follows. */
interface Asked {
  issueId: string;
  input: ReviseOutlook;
  scale: LikelihoodScale;
  /** The forecast before it; null if it opens one. */
  known: Pick<Forecast, "closesOn"> | null;
  /** The forecast's revision before it; null if this is its first estimate. */
  before: { likelihood: number; confidence: Confidence } | null;
  trendChanges: boolean;
  /** Its drivers, and what its texts cite. */
  quotes: CitedQuote[];
}

/**
 * Refuses a revision with all that is wrong with it at once, by field: words that don't fit the figure, a change without
 * a reason, drivers that aren't there. If nothing is wrong, asks for confirmation, once, of everything that may be a slip.
 */
export async function requireSound(tx: Tx, asked: Asked): Promise<void> {
  const { input, scale, before, quotes } = asked;
  const { judgement, likelihood } = input;
  const wrong = {
    judgement: misfitIn({ judgement, likelihood, scale }),
    // The first estimate of a forecast changes nothing.
    reason: before && !input.reason ? "Choose a reason for the change." : null,
    reasonNote: unexplained(asked),
    drivers: await wrongDrivers(tx, asked),
  };
  const fields = Object.entries(wrong).flatMap(([field, message]) =>
    message ? [[field, message] as const] : [],
  );
  if (fields.length > 0) refuse("invalid", INVALID, { fields: Object.fromEntries(fields) });
  // Not before: what may be meant isn't an error, and what is corrected may remove it.
  const doubts = {
    confirmed: doubtsAbout(asked).join(" "),
    knowingly: withdrawnDoubt(quotes, input.knowingly),
  };
  const confirm = (["confirmed", "knowingly"] as const).filter((name) => doubts[name]);
  if (confirm.length > 0)
    refuse("confirm", confirm.map((name) => doubts[name]).join(" "), {
      confirm,
      current: { withdrawn: withdrawnAmong(quotes) },
    });
}

/** What a change of the figures lacks if nobody explains it. */
function unexplained({ input, before, trendChanges }: Asked): string | null {
  if (!before || input.reasonNote) return null;
  const changed = [
    before.likelihood !== input.likelihood && "likelihood",
    before.confidence !== input.confidence && "confidence",
    trendChanges && "trend",
  ].filter((each) => each !== false);
  return changed.length > 0 ? `You changed the ${listed(changed)}. Say why in a sentence.` : null;
}

async function wrongDrivers(
  tx: Tx,
  { issueId, input, before, quotes }: Asked,
): Promise<string | null> {
  const { drivers, reason } = input;
  if (before && reason === "NEW_EVIDENCE" && drivers.length === 0)
    return "You chose new evidence as the reason: tick the quotations that moved the outlook.";
  const linked = await tx.evidenceLink.count({
    where: { issueId, quoteId: { in: drivers }, ...linkedEvidence },
  });
  if (linked !== new Set(drivers).size)
    return "One of these quotations isn’t linked to this issue, or no longer is. Choose the evidence again.";
  const gone = quotes.filter(({ id, withdrawn }) => withdrawn && drivers.includes(id));
  return gone.length > 0
    ? `Quotations from withdrawn sources can’t move an outlook. Untick ${titlesOf(gone)}.`
    : null;
}

/** What may be a slip and has not been confirmed: a closing date that has passed, a large move. */
function doubtsAbout({ input, known, before }: Asked): string[] {
  const { likelihood, confirmed } = input;
  const doubts = [doubtAboutClosing(known, input)];
  const move = before ? Math.abs(likelihood - before.likelihood) : 0;
  if (before && move >= LARGE_MOVE_POINTS && !confirmed)
    doubts.push(
      `This moves the likelihood by ${move} points, from ${before.likelihood}% to ${likelihood}%. Confirm that you mean it.`,
    );
  return doubts.filter((doubt) => doubt !== null);
}
