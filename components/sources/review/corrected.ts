import type { Proposal } from "@/lib/sources/review/schema";
import { toUnits } from "@/lib/text/anchors/code-points";
import type { Span } from "@/lib/text/anchors/span";

/** What a reviewer may change of a proposal. */
export type Correction = Partial<
  Pick<Proposal, "kind" | "speakerName" | "speakerRole" | "links"> & { span: Span }
>;

/** The same, with the decision. */
export type Change = Correction & Partial<Pick<Proposal, "state">>;

/** The proposal as the server will have it after a change; null if nothing changes. */
export function corrected(
  text: string,
  proposal: Proposal,
  { span, ...given }: Change,
): Proposal | null {
  const next: Proposal = {
    ...proposal,
    ...given,
    ...(span && { ...span, exact: wordsAt(text, span) }),
  };
  if (given.kind === "PASSAGE") Object.assign(next, { speakerName: null, speakerRole: null });
  if (JSON.stringify(next) === JSON.stringify(proposal)) return null;
  if (given.state) next.decidedBy = null;
  return { ...next, version: proposal.version + 1 };
}

/** The change that turns a proposal back into what it was. */
export function wayBack(was: Proposal, is: Proposal): Change {
  const { start, end } = was;
  const back: Change = start !== is.start || end !== is.end ? { span: { start, end } } : {};
  for (const field of ["state", "kind", "speakerName", "speakerRole", "links"] as const)
    if (JSON.stringify(was[field]) !== JSON.stringify(is[field]))
      Object.assign(back, { [field]: was[field] });
  return back;
}

/** The words of a span, in code points of the text. */
export function wordsAt(text: string, { start, end }: Span): string {
  const unit = toUnits(text);
  return text.slice(unit(start), unit(end));
}
