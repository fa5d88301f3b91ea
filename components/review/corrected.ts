import { toUnits } from "@/lib/anchors/code-points";
import type { Span } from "@/lib/anchors/edges";
import type { Proposal } from "@/lib/review/schema";

/** What a reviewer may change of a proposal. */
export type Correction = Partial<
  Pick<Proposal, "kind" | "speakerName" | "speakerRole" | "links"> & { span: Span }
>;

/** The proposal as the server will have it after a correction; null where that changes nothing. */
export function corrected(
  text: string,
  proposal: Proposal,
  { span, ...given }: Correction,
): Proposal | null {
  const next: Proposal = {
    ...proposal,
    ...given,
    ...(span && { ...span, exact: wordsAt(text, span) }),
  };
  if (given.kind === "PASSAGE") Object.assign(next, { speakerName: null, speakerRole: null });
  if (JSON.stringify(next) === JSON.stringify(proposal)) return null;
  return { ...next, version: proposal.version + 1 };
}

/** The words of a span, in code points of the text. */
export function wordsAt(text: string, { start, end }: Span): string {
  const unit = toUnits(text);
  return text.slice(unit(start), unit(end));
}
